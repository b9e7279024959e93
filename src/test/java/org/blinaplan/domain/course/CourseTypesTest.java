package org.blinaplan.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.dosing.Calculation;
import org.blinaplan.domain.order.Order;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTypesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1"})
    void refusesCyclesThatAreNoRange(int first, int last) {
        assertThatThrownBy(() -> Orders.adult().cycles(first, last).order()).hasMessageContaining("are not a range");
    }

    @Test
    void refusesAnIndicationOrCycleTheLabelDoesNotHave() {
        assertThatThrownBy(() -> Orders.adult().indication("gout").course()).hasMessage("us-2024-06 has no gout");
        assertThatThrownBy(() -> Orders.adult().cycles(9, 10).course())
                .hasMessage("relapsed-refractory has no cycle 10");
    }

    @Test
    void refusesANumberWithoutItsCalculation() {
        assertThatThrownBy(() -> new Calculation<>(1, List.of())).hasMessage("a number without its calculation");
    }

    @Test
    void refusesHoursThatDoNotFitIntoTheBag() {
        Bag bag = Orders.adult().plan().cycles().get(0).sequence().bags().get(0);
        for (int hours : new int[] {0, 49}) {
            assertThatThrownBy(() -> new Bag(
                            1, 0, hours, bag.time(), bag.type(), bag.row(), bag.vials(), bag.dose(), false, null))
                    .hasMessage(hours + " h do not fit into a 48 h bag");
        }
    }

    /** The label's last cycle has no next one; 56 free days after cycle 6. */
    @Test
    void theLastCycleOfTheLabelHasNoNext() {
        List<Cycle> cycles = Orders.adult().cycles(6, 9).course().cycles();
        assertThat(cycles).extracting(Cycle::treatmentFreeDays).containsExactly(56, 56, 56, 56);
        assertThat(cycles.get(3).nextCycleFrom()).isNull();
        assertThat(cycles.get(1).infusion().start()).isEqualTo(cycles.get(0).nextCycleFrom());
    }

    @Test
    void aPlannedLaterStartMovesTheCyclesAfterItToo() {
        List<Cycle> cycles = Orders.adult()
                .cycles(1, 3)
                .cycleStart(2, "2026-04-20T09:30")
                .course()
                .cycles();
        assertThat(cycles.get(1).infusion().start()).isEqualTo("2026-04-20T09:30-04:00[America/New_York]");
        assertThat(cycles.get(2).infusion().start()).isEqualTo("2026-06-01T09:30-04:00[America/New_York]");
        assertThat(cycles.get(1).earliestStart()).isEqualTo("2026-04-13T11:00-04:00[America/New_York]");
    }

    @Test
    void anOrderKnowsItsPlannedStarts() {
        Order order =
                Orders.adult().cycles(1, 2).cycleStart(2, "2026-04-20T09:30").order();
        assertThat(order.plannedStart(2)).isPresent();
        assertThat(order.plannedStart(1)).isEmpty();
    }

    /** Six hours before the child's start is inside the window from twelve to six hours before. */
    @Test
    void aPremedicationCarriesTheLabelsWindow() {
        List<Premedication> doses = Orders.child().course().cycles().get(0).premedications();
        assertThat(doses).extracting(dose -> dose.dose().toString()).containsExactly("8.7 mg", "4.35 mg");
        assertThat(doses.get(0).window())
                .isEqualTo(new TimeSpan(
                        doses.get(0).at().minusHours(6), doses.get(0).at()));
    }

    /** 10 mg/m2 x 2.01 m2 would be 20.1 mg: at most 20 mg. A child of 17 with the body of an adult. */
    @Test
    void aPremedicationBySurfaceIsCapped() {
        assertThat(Orders.child()
                        .weight("81.5")
                        .height("179")
                        .born("2009-01-01")
                        .course()
                        .cycles()
                        .get(0)
                        .premedications())
                .extracting(dose -> dose.dose().toString())
                .containsExactly("20 mg", "10.05 mg");
    }

    @Test
    void aPremedicationNamesItsAlternatives() {
        assertThat(Orders.adult()
                        .indication("mrd-positive")
                        .course()
                        .cycles()
                        .get(0)
                        .premedications()
                        .get(0)
                        .alternatives())
                .extracting(other -> other.drug() + " " + other.dose())
                .containsExactly("dexamethasone 16 mg");
    }

    @Test
    void theAdultIsPremedicatedBeforeTheStepToo() {
        assertThat(Orders.adult().course().cycles().get(0).premedications())
                .extracting(dose -> WallClock.time(dose.at()))
                .containsExactly("Mon 2 Mar 2026, 09:00", "Mon 9 Mar 2026, 10:00");
        assertThat(Orders.adult()
                        .monograph(Monographs.eu())
                        .course()
                        .cycles()
                        .get(0)
                        .premedications())
                .as("the European label states nothing for the step")
                .hasSize(1);
    }

    /**
     * A step after 67 h 50 min takes hour 68 for itself; the next whole hour after it, elapsed hour 68, is number 69.
     */
    @Test
    void aStepBetweenTwoWholeHoursHasAnHourOfItsOwn() {
        Cycle planned = Orders.adult().course().cycles().get(0);
        ZonedDateTime start = planned.infusion().start();
        ZonedDateTime border = start.plusHours(67).plusMinutes(50);
        DoseStep low = planned.steps().get(0);
        DoseStep full = planned.steps().get(1);
        Cycle cycle = new Cycle(
                1,
                planned.phase(),
                planned.ageGroup(),
                planned.dosing(),
                new TimeSpan(start, start.plusHours(100)),
                101,
                planned.treatmentFreeDays(),
                null,
                null,
                List.of(
                        new DoseStep(1, 3, 0, 68, new TimeSpan(start, border), low.dose()),
                        new DoseStep(3, 5, 68, 101, new TimeSpan(border, start.plusHours(100)), full.dose())),
                List.of(),
                List.of());
        assertThat(cycle.atHour(0)).isEqualTo(start);
        assertThat(cycle.atHour(67)).isEqualTo(start.plusHours(67));
        assertThat(cycle.atHour(68)).isEqualTo(border);
        assertThat(cycle.atHour(69)).isEqualTo(start.plusHours(68));
        assertThat(cycle.atHour(101)).isEqualTo(start.plusHours(100));
        assertThat(cycle.everyHour()).hasSize(102);
        for (int hour = 0; hour <= 101; hour++) {
            assertThat(cycle.everyHour().get(hour)).as("hour %s", hour).isEqualTo(cycle.atHour(hour));
        }
    }

    @Test
    void aPremedicationIsThatOfTheAgeGroup() {
        assertThat(Orders.child().course().cycles().get(0).premedications())
                .extracting(Premedication::rule)
                .containsOnly(PremedicationPlanner.CHILD);
        assertThat(Orders.adult().course().cycles().get(0).premedications())
                .extracting(Premedication::rule)
                .containsOnly(PremedicationPlanner.ADULT);
    }
}
