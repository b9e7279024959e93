package org.blinaplan.application.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Fraction;
import org.junit.jupiter.api.Test;

/** Doses by the label: 9 and 28 mcg/day from 45 kg on, 5 and 15 mcg/m2/day below; full dose from cycle 2 on. */
class ComparedDoseTest {
    private static final DoseRate LOW = DoseRate.of(9);
    private static final DoseRate FULL = DoseRate.of(28);

    @Test
    void setsTheDosesOfTheSameDaysSideBySide() {
        // 44.6 kg and 158 cm are 1.40 m2: 7 and 21 mcg/day.
        assertThat(ComparedDose.of(
                        Orders.adult().weight("44.6").height("158").plan(),
                        Orders.adult().weight("46.4").height("158").plan()))
                .containsExactly(
                        new ComparedDose(1, 1, 1, 7, DoseRate.of(7), LOW),
                        new ComparedDose(1, 1, 8, 28, DoseRate.of(21), FULL))
                .extracting(dose -> dose.more().orElseThrow())
                .containsExactly(
                        Fraction.of(2).dividedBy(Fraction.of(7)), Fraction.of(1).dividedBy(Fraction.of(3)));
    }

    @Test
    void putsCyclesThatAreAlikeTogether() {
        assertThat(ComparedDose.of(
                        Orders.adult().cycles(1, 4).plan(),
                        Orders.adult().cycles(1, 4).plan()))
                .containsExactly(
                        new ComparedDose(1, 1, 1, 7, LOW, LOW),
                        new ComparedDose(1, 1, 8, 28, FULL, FULL),
                        new ComparedDose(2, 4, 1, 28, FULL, FULL))
                .allSatisfy(dose -> assertThat(dose.isSame()).isTrue());
    }

    @Test
    void leavesOutWhatOnePlanDoesNotHave() {
        assertThat(ComparedDose.of(
                        Orders.adult().cycles(1, 2).plan(),
                        Orders.adult().indication("mrd-positive").cycles(1, 2).plan()))
                .containsExactly(
                        new ComparedDose(1, 1, 1, 7, LOW, null),
                        new ComparedDose(1, 1, 1, 28, null, FULL),
                        new ComparedDose(1, 1, 8, 28, FULL, null),
                        new ComparedDose(2, 2, 1, 28, FULL, FULL))
                .satisfies(doses -> assertThat(doses.get(0).more()).isEmpty())
                .satisfies(doses -> assertThat(doses.get(0).isSame()).isFalse());
    }
}
