package org.blinaplan.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.Plan;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** The practice table, worked by hand for two patients. */
class PracticeDefaultTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final Plan adult = Orders.adult().cycles(1, 3).plan();
    private final Plan child = Orders.child().plan();

    /** Daily on days 1 to 7, from day 8 twice weekly: the visits are Mondays, so Fridays stand alone. */
    @Test
    void countsAnAdultsBloodsDailyThenTwiceWeekly() {
        assertThat(days(adult, 1, "CBC with differential, AST, ALT"))
                .containsExactly(
                        "2 Mar", "3 Mar", "4 Mar", "5 Mar", "6 Mar", "7 Mar", "8 Mar", "9 Mar", "13 Mar", "16 Mar",
                        "20 Mar", "23 Mar", "27 Mar", "30 Mar");
        assertThat(days(adult, 2, "CBC with differential, AST, ALT"))
                .containsExactly("13 Apr", "17 Apr", "20 Apr", "24 Apr", "27 Apr", "1 May", "4 May", "8 May", "11 May");
    }

    /** The child's visits are Fri 24 and Tue 28 April, Fri 1, Tue 5, Thu 7 and Mon 11 May: bloods at each of them. */
    @Test
    void takesEveryVisitOfAChild() {
        assertThat(days(child, 1, "CBC with differential, AST, ALT"))
                .containsExactly(
                        "13 Apr", "14 Apr", "15 Apr", "16 Apr", "17 Apr", "18 Apr", "19 Apr", "20 Apr", "24 Apr",
                        "28 Apr", "1 May", "5 May", "7 May", "11 May");
        assertThat(days(child, 1, "Port needle, dressing")).containsExactly("20 Apr", "24 Apr", "1 May", "7 May");
    }

    @Test
    void checksLiverValuesDailyAtFirstThenWeekly() {
        assertThat(days(adult, 1, "GGT, total bilirubin"))
                .containsExactly("2 Mar", "2 Mar", "3 Mar", "9 Mar", "16 Mar", "23 Mar", "30 Mar");
        assertThat(days(adult, 2, "GGT, total bilirubin"))
                .containsExactly("13 Apr", "14 Apr", "20 Apr", "27 Apr", "4 May", "11 May");
        assertThat(days(adult, 3, "GGT, total bilirubin"))
                .containsExactly("25 May", "1 Jun", "8 Jun", "15 Jun", "22 Jun");
    }

    @Test
    void writesDailyInHospitalThenAtHomeOnceAWeek() {
        assertThat(days(adult, 1, "Writing test, always the same full sentence"))
                .containsExactly(
                        "2 Mar", "2 Mar", "3 Mar", "4 Mar", "5 Mar", "6 Mar", "7 Mar", "8 Mar", "9 Mar", "10 Mar",
                        "11 Mar", "16 Mar", "23 Mar", "30 Mar");
    }

    /** Baseline, 28 in nine hospital days with both ends, three visits; 55 times the vital signs. */
    @Test
    void looksAtTheNervesEveryEightHoursInHospitalThenAtVisits() {
        List<String> ice = days(adult, 1, "Neurological check, ICE score (child: Cornell delirium score)");
        assertThat(ice).hasSize(1 + 28 + 3).endsWith("11 Mar", "11 Mar", "16 Mar", "23 Mar", "30 Mar");
        assertThat(days(adult, 1, "Vital signs")).hasSize(55);
        assertThat(days(adult, 3, "Vital signs")).isEmpty();
        assertThat(days(adult, 3, "Neurological check, ICE score (child: Cornell delirium score)"))
                .containsExactly("1 Jun", "8 Jun", "15 Jun", "22 Jun");
    }

    @Test
    void doesTheRestOncePerCourseOrCycle() {
        assertThat(days(adult, 1, "Fluid balance, renal function")).containsExactly("2 Mar", "3 Mar");
        assertThat(days(adult, 2, "Fluid balance, renal function")).isEmpty();
        assertThat(days(adult, 1, "Bone marrow, MRD")).containsExactly("30 Mar");
        assertThat(days(adult, 2, "Bone marrow, MRD")).containsExactly("11 May");
        assertThat(days(adult, 3, "Bone marrow, MRD")).isEmpty();
        assertThat(days(adult, 2, "Weight, height")).containsExactly("6 Apr");
        assertThat(days(adult, 2, "Immunoglobulins")).containsExactly("13 Apr");
        assertThat(days(adult, 2, "Urea, electrolytes, liver panel, CBC")).containsExactly("13 Apr");
        for (String once : List.of(
                "Hepatitis B, hepatitis C and HIV serology",
                "Pregnancy test, where it applies",
                "Neurological examination")) {
            assertThat(days(adult, 1, once)).containsExactly("2 Mar");
            assertThat(days(adult, 2, once)).isEmpty();
        }
    }

    /** Worked by hand for day 8 of the adult, Mon 9 March: at 11:00 the step, one hour later on the clock than day 1. */
    @Test
    void listsDayEightOfTheAdult() {
        assertThat(adult.monitoring().of(1).stream()
                        .filter(check -> check.at().toLocalDate().equals(LocalDate.of(2026, 3, 9)))
                        .map(check ->
                                SHORT.format(check.at()) + " " + check.what().split(",", 2)[0]))
                .containsExactly(
                        "9 Mar 03:00 Vital signs",
                        "9 Mar 03:00 Neurological check",
                        "9 Mar 07:00 Vital signs",
                        "9 Mar 11:00 CBC with differential",
                        "9 Mar 11:00 GGT",
                        "9 Mar 11:00 Vital signs",
                        "9 Mar 11:00 Neurological check",
                        "9 Mar 11:00 Writing test",
                        "9 Mar 11:00 Port needle",
                        "9 Mar 15:00 Vital signs",
                        "9 Mar 19:00 Vital signs",
                        "9 Mar 19:00 Neurological check",
                        "9 Mar 23:00 Vital signs");
    }

    /** No interval of a repeated check is ever longer than its list says. */
    @Test
    void neverLeavesMoreThanFourDaysBetweenBloodCounts() {
        for (Plan plan : List.of(adult, child)) {
            List<Checkpoint> counts = plan.monitoring().of(1).stream()
                    .filter(check -> check.what().startsWith("CBC"))
                    .toList();
            for (int i = 1; i < counts.size(); i++) {
                assertThat(counts.get(i).at())
                        .isBeforeOrEqualTo(counts.get(i - 1).at().plusHours(96));
            }
        }
    }

    private static List<String> days(Plan plan, int cycle, String what) {
        return plan.monitoring().of(cycle).stream()
                .filter(check -> check.what().equals(what))
                .map(check -> DAY.format(check.at()))
                .toList();
    }
}
