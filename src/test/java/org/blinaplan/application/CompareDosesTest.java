package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareDosesTest {
    private final CompareDoses comparer = new CompareDoses(new OptimalSequencer());

    @ParameterizedTest
    @CsvSource({"42.99,false", "43,true", "45,true", "47,true", "47.01,false"})
    void comparesFrom43To47KilogramsOnly(String weight, boolean compared) {
        assertThat(comparer.compare(Orders.adult().weight(weight).plan()).isPresent())
                .isEqualTo(compared);
    }

    /** US label: 5 and 15 mcg/m2/day; 158 cm and 44.6 kg give 1.40 m2 by Mosteller: 7 and 21; flat 9 and 28. */
    @Test
    void givesBothDosesAndSaysWhichRuleDecided() {
        DoseComparison both = comparer.compare(
                        Orders.adult().weight("44.6").height("158").plan())
                .orElseThrow();
        DoseComparison.Alternative surface = both.alternatives().get(0);
        DoseComparison.Alternative flat = both.alternatives().get(1);
        assertThat(surface.basis()).isEqualTo(DoseBasis.BSA);
        assertThat(doses(surface)).containsExactly("7 mcg/day", "21 mcg/day");
        assertThat(surface.decided()).isTrue();
        assertThat(flat.basis()).isEqualTo(DoseBasis.FIXED);
        assertThat(doses(flat)).containsExactly("9 mcg/day", "28 mcg/day");
        assertThat(flat.decided()).isFalse();
    }

    @Test
    void decidesForTheFlatDoseAt45KilogramsItself() {
        DoseComparison both =
                comparer.compare(Orders.adult().weight("45").plan()).orElseThrow();
        assertThat(both.alternatives().get(0).decided()).isFalse();
        assertThat(both.alternatives().get(1).decided()).isTrue();
    }

    private static List<String> doses(DoseComparison.Alternative alternative) {
        return alternative.steps().stream()
                .map(step -> step.dose().rate().toString())
                .toList();
    }
}
