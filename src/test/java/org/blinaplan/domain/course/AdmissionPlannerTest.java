package org.blinaplan.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Hospital days as US prescribing information, section 2 and 2.1 to 2.3, June 2024, and the European SmPC state them. */
class AdmissionPlannerTest {
    /** 9 days from Mon 2 Mar 2026, 10:00 are 216 h: Wed 11 Mar, 11:00, the clock having gone forward on the 8th. */
    @Test
    void keepsTheFirstCycleNineDaysAndTheSecondTwo() {
        List<Cycle> cycles = Orders.adult().cycles(1, 2).course().cycles();
        Admission first = only(cycles.get(0));
        assertThat(first.rule()).isEqualTo(AdmissionPlanner.INDICATION_DAYS);
        assertThat(first.stay())
                .isEqualTo(new Admission.Stay(
                        9,
                        new TimeSpan(first.start(), ZonedDateTime.parse("2026-03-11T11:00-04:00[America/New_York]"))));
        Admission second = only(cycles.get(1));
        assertThat(second.stay()).isEqualTo(new Admission.Stay(2, TimeSpan.ofHours(second.start(), 48)));
    }

    @Test
    void supervisesALaterCycleWithoutHospitalDays() {
        Admission third = only(Orders.adult().cycles(3, 3).course().cycles().get(0));
        assertThat(third.rule()).isEqualTo(AdmissionPlanner.SUPERVISION);
        assertThat(third.stay()).isNull();
    }

    /** European SmPC, 4.2: 14 days of cycle 1 with CNS history, in place of the 9; cycle 2 keeps its own 2. */
    @Test
    void keepsAPatientWithCnsHistoryFourteenDaysOfTheFirstCycle() {
        List<Cycle> cycles = Orders.child().cnsHistory().cycles(1, 2).course().cycles();
        Admission first = only(cycles.get(0));
        assertThat(first.rule()).isEqualTo(AdmissionPlanner.CNS_DAYS);
        assertThat(first.stay()).isEqualTo(new Admission.Stay(14, TimeSpan.ofHours(first.start(), 336)));
        Admission second = only(cycles.get(1));
        assertThat(second.rule()).isEqualTo(AdmissionPlanner.INDICATION_DAYS);
        assertThat(second.stay()).isEqualTo(new Admission.Stay(2, TimeSpan.ofHours(second.start(), 48)));
    }

    /** The United States label does not speak of CNS history here. */
    @Test
    void keepsTheDaysOfTheIndicationWhereTheLabelDoesNotSpeakOfCnsHistory() {
        Admission first = only(Orders.adult().cnsHistory().course().cycles().get(0));
        assertThat(first.rule()).isEqualTo(AdmissionPlanner.INDICATION_DAYS);
    }

    @Test
    void countsTheStayFromItsStartToBeforeItsEnd() {
        Admission first = only(Orders.adult().course().cycles().get(0));
        assertThat(first.holds(first.start())).isTrue();
        assertThat(first.holds(first.start().plusHours(216))).isFalse();
        assertThat(first.holdsOrTouches(first.start().plusHours(216))).isTrue();
        assertThat(first.holdsOrTouches(first.start().plusHours(216).plusSeconds(1)))
                .isFalse();
    }

    private static Admission only(Cycle cycle) {
        assertThat(cycle.admissions()).hasSize(1);
        return cycle.admissions().get(0);
    }
}
