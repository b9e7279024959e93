package org.blinaplan.application.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.site.Places;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WardCourses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every time is counted by hand from the start of its course; New York's clock goes forward on Sun 8 Mar 2026. */
class WardDayTest {
    private static final ZonedDateTime NOW = WardCourses.NOW;

    private static WardDay day(ZonedDateTime now, PatientCourse... courses) {
        return WardDay.of(List.of(courses), List.of(), now, Horizon.HOURS_48);
    }

    private static PatientCourse haddad(ZonedDateTime now) {
        return WardCourses.at(
                "c-8",
                WardCourses.week("Haddad", "Samir", "MRN-1008", "2026-03-03T08:00")
                        .start("PT0S"),
                now);
    }

    private static Happenings petrova() {
        return Happenings.of(Orders.adult()
                .named("Petrova", "Irina", "MRN-1007")
                .weight("44")
                .height("160")
                .start("2026-03-16T13:00", "America/New_York")
                .bags(48)
                .site(WardCourses.site()));
    }

    @Test
    void tellsWhatIsOverdueFirst() {
        assertThat(Rows.of(WardCourses.day(), DueTask.Part.OVERDUE))
                .containsExactly(
                        "Mon 02:00 | Osei, Kwabena | Neurological check, ICE | 6 h 40 min late |  | Ward 4B | nurse");
    }

    /** Castillo: 7 h 35 min of the low dose are left after a restart at 08:40, so the step comes at 16:15. */
    @Test
    void tellsTheNext24HoursInOrderOfTimeAndThenOfName() {
        assertThat(Rows.of(WardCourses.day(), DueTask.Part.NEXT_24_HOURS))
                .containsExactly(
                        "Mon 09:00 | Brandt, Liselotte | Dexamethasone 20 mg |  | 1 h before the step | Ward 4B | nurse",
                        "Mon 10:00 | Brandt, Liselotte | Dose step and bag change, port needle |  |"
                                + " 9 to 28 mcg/day, 48 h bag, 5 mL/h, new line | Ward 4B | nurse",
                        "Mon 10:00 | Osei, Kwabena | Bag change |  |"
                                + " 24 h bag, 5 to 10 mL/h: reprogram pump, aspirate the line | Ward 4B | nurse",
                        "Mon 10:30 | Tanaka, Hiro | Bag change, port needle |  | 48 h bag, 5 mL/h | Day unit | nurse",
                        "Mon 11:00 | Okafor, Ada | Bag change, port needle |  | 7-day bag, 0.6 mL/h | Day unit | nurse",
                        "Mon 12:00 | Nguyen, Minh-Anh | Disconnect, never flush |  | cycle 2 ends, 672 h |"
                                + " Day unit | nurse",
                        "Mon 12:00 | Petrova, Irina | Dexamethasone 20 mg | order not verified |"
                                + " 1 h before the start | Ward 4B | nurse",
                        "Mon 13:00 | Petrova, Irina | Admission, start of cycle 1 | order not verified |"
                                + " 48 h bag, 7 mcg/day, 5 mL/h | Ward 4B | both",
                        "Mon 14:00 | Castillo, Rosa | Port needle, dressing |  |  | Ward 4B | nurse",
                        "Mon 15:15 | Castillo, Rosa | Dexamethasone 20 mg |  |"
                                + " if restarted now, 1 h before the step | Ward 4B | nurse",
                        "Mon 16:15 | Castillo, Rosa | Dose step and bag change |  | if restarted now,"
                                + " 9 to 28 mcg/day, 24 h bag, 10 mL/h, new line | Ward 4B | nurse",
                        "Tue 02:00 | Brandt, Liselotte | Neurological check, ICE |  |  | Ward 4B | nurse",
                        "Tue 05:00 | Petrova, Irina | Neurological check, ICE | order not verified |  | Ward 4B | nurse",
                        "Tue 06:00 | Castillo, Rosa | Neurological check, ICE |  |  | Ward 4B | nurse");
    }

    /** Castillo: whole hours are counted from the restart at 08:40, so a 24 h bag hung at 16:15 comes down at 15:40. */
    @Test
    void tellsTheDayAfter() {
        assertThat(Rows.of(WardCourses.day(), DueTask.Part.NEXT_48_HOURS))
                .containsExactly(
                        "Tue 09:00 | Haddad, Samir | Bag change, port needle |  | 7-day bag, 0.6 mL/h | Day unit | nurse",
                        "Tue 10:00 | Osei, Kwabena | Bag change, discharge |  |"
                                + " 7-day bag, 10 to 0.6 mL/h: reprogram pump | Ward 4B | nurse",
                        "Tue 15:40 | Castillo, Rosa | Bag change |  | if restarted now,"
                                + " 7-day bag, 10 to 0.6 mL/h: reprogram pump | Ward 4B | nurse",
                        "Wed 05:00 | Petrova, Irina | Neurological check, ICE | order not verified |  | Ward 4B | nurse",
                        "Wed 08:30 | Lindgren, Maja | Bag change, port needle |  | 7-day bag, 0.6 mL/h |"
                                + " Day unit | nurse");
        assertThat(WardCourses.day().patients()).isEqualTo(9);
    }

    /** The bag change is 336 h after Tue 3 Mar, 08:00: Tue 17 Mar, 09:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-15T08:59:59, ''",
        "2026-03-15T09:00:00, ''",
        "2026-03-15T09:00:01, NEXT_48_HOURS",
        "2026-03-16T09:00:00, NEXT_48_HOURS",
        "2026-03-16T09:00:01, NEXT_24_HOURS",
        "2026-03-17T09:00:00, NEXT_24_HOURS",
        "2026-03-17T09:00:01, ''"
    })
    void takesThePastOnlyIntoItsHalfOpenWindow(String now, String part) {
        ZonedDateTime at = ZonedDateTime.parse(now + "-04:00[America/New_York]");
        assertThat(day(at, haddad(at)).tasks())
                .extracting(task -> task.part().toString())
                .isEqualTo(part.isEmpty() ? List.of() : List.of(part));
    }

    /** 48 h after Fri 6 Mar, 08:00, are Sun 8 Mar, 09:00; from Sat 08:00 to Sun 09:00 only 24 h pass. */
    @Test
    void countsElapsedHoursOnTheDayTheClockGoesForward() {
        Happenings course = Happenings.of(Orders.adult()
                        .start("2026-03-06T08:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site(WardCourses.PLACES)))
                .start("PT0S");
        String row = "Sun 09:00 | Okafor, Ada | Bag change |  | 48 h bag, 5 mL/h | Ward 4B | nurse";
        ZonedDateTime eight = ZonedDateTime.parse("2026-03-07T08:00-05:00[America/New_York]");
        WardDay before = day(eight, WardCourses.at("c-8", course, eight));
        assertThat(Rows.of(before, DueTask.Part.NEXT_24_HOURS)).isEmpty();
        assertThat(Rows.of(before, DueTask.Part.NEXT_48_HOURS)).containsExactly(row);
        ZonedDateTime after = eight.plusSeconds(1);
        assertThat(Rows.of(day(after, WardCourses.at("c-8", course, after)), DueTask.Part.NEXT_24_HOURS))
                .containsExactly(row);
    }

    @Test
    void looksLessFarAheadAsIfItNeverHadLookedFarther() {
        assertThat(WardCourses.day().within(Horizon.HOURS_24))
                .isEqualTo(WardDay.of(WardCourses.all(), List.of(), NOW, Horizon.HOURS_24)
                        .within(Horizon.HOURS_24));
        assertThat(Rows.of(WardCourses.day().within(Horizon.HOURS_24), DueTask.Part.NEXT_48_HOURS))
                .isEmpty();
    }

    @Test
    void leavesOutWhatWasRecorded() {
        Happenings hung = WardCourses.week("Haddad", "Samir", "MRN-1008", "2026-03-03T08:00")
                .start("PT0S")
                .hang("PT336H", 168)
                .task("PT336H", PracticeDefault.PORT_NEEDLE);
        ZonedDateTime at = ZonedDateTime.parse("2026-03-17T09:00-04:00[America/New_York]");
        assertThat(day(at, WardCourses.at("c-8", hung, at)).tasks()).isEmpty();
        Happenings given = Happenings.of(Orders.adult()
                        .named("Brandt", "Liselotte", "MRN-1003")
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site()))
                .start("PT0S")
                .assess("PT160H", "ICE", 10)
                .give("PT166H30M", "dexamethasone", "20 mg");
        assertThat(Rows.of(day(NOW, WardCourses.brandt())).get(0)).startsWith("Mon 09:00 | Brandt, Liselotte | Dexa");
        assertThat(Rows.of(day(NOW, WardCourses.course("c-3", given))))
                .extracting(row -> row.substring(0, 9))
                .containsExactly("Mon 10:00", "Tue 02:00");
    }

    /** Planned for 13:00, looked at 13:20: what follows rests on a start that nobody recorded. */
    @Test
    void tellsOfAStartThatNobodyRecorded() {
        ZonedDateTime late = ZonedDateTime.parse("2026-03-16T13:20-04:00[America/New_York]");
        WardDay day = day(late, WardCourses.at("c-7", petrova(), late));
        assertThat(Rows.of(day, DueTask.Part.OVERDUE))
                .containsExactly(
                        "Mon 12:00 | Petrova, Irina | Dexamethasone 20 mg | 1 h 20 min late | start of the cycle not"
                                + " recorded, 1 h before the start | Ward 4B | nurse",
                        "Mon 13:00 | Petrova, Irina | Admission, start of cycle 1 | 20 min late |"
                                + " 48 h bag, 7 mcg/day, 5 mL/h | Ward 4B | both");
        assertThat(day.tasks())
                .filteredOn(task -> task.part() != DueTask.Part.OVERDUE)
                .isNotEmpty()
                .allMatch(task -> task.assumption() != null && task.assumption().kind() == Assumption.Kind.START);
        PatientCourse planned = new PatientCourse(
                "c-7",
                Orders.adult()
                        .start("2026-03-16T13:00", "America/New_York")
                        .site(WardCourses.site())
                        .plan(),
                true);
        assertThat(Rows.of(day(late, planned), DueTask.Part.OVERDUE))
                .extracting(row -> row.substring(0, 9))
                .containsExactly("Mon 12:00", "Mon 13:00");
        assertThat(day(NOW, WardCourses.petrova()).tasks()).noneMatch(task -> task.assumption() != null);
    }

    @Test
    void tellsNothingOfACourseThatIsOver() {
        Happenings stopped = WardCourses.week("Haddad", "Samir", "MRN-1008", "2026-03-03T08:00")
                .start("PT0S")
                .stop("PT300H");
        Happenings ended = WardCourses.week("Nguyen", "Minh-Anh", "MRN-1006", "2026-02-01T11:00")
                .start("PT0S")
                .end("PT672H");
        Happenings early = WardCourses.week("Lindgren", "Maja", "MRN-1009", "2026-03-04T07:30")
                .start("PT0S")
                .end("PT200H");
        WardDay day = day(
                NOW,
                WardCourses.course("c-1", stopped),
                WardCourses.course("c-2", ended),
                WardCourses.course("c-3", early));
        assertThat(day.tasks()).isEmpty();
        assertThat(day.sessions()).isEmpty();
        assertThat(day.interruptions()).isEmpty();
        assertThat(day.patients()).isZero();
        assertThat(day.courses()).isEqualTo(3);
    }

    @Test
    void saysOfACourseThatCannotBeReadThatItCannot() {
        WardDay day = WardCourses.dayWithUnreadable();
        assertThat(day.unreadable()).extracting(Unreadable::course).containsExactly("c-99");
        assertThat(day.patients()).isEqualTo(10);
        assertThat(Rows.of(day)).isEqualTo(Rows.of(WardCourses.day()));
    }

    @Test
    void saysInPlainWordsWhereNobodyNamedThePlaces() {
        Happenings unnamed = Happenings.of(Orders.adult()
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site(Places.EMPTY)))
                .start("PT0S");
        assertThat(Rows.of(day(NOW, WardCourses.course("c-1", unnamed)))).allMatch(row -> row.contains("| hospital |"));
        Happenings atHome = Happenings.of(Orders.adult()
                        .cycles(2, 2)
                        .start("2026-03-03T08:00", "America/New_York")
                        .bags(168)
                        .site(WardCourses.site(Places.EMPTY)))
                .start("PT0S");
        assertThat(Rows.of(day(NOW, WardCourses.course("c-1", atHome))))
                .allMatch(row -> row.contains("| at home / day unit |"));
    }

    /** The usual checks, none of them recorded: nobody can say that one is late. Vital signs every 4 h from 10:00. */
    @Test
    void callsNoCheckLateWhereNoneIsRecordedAndTellsARepeatedOneOnce() {
        Happenings usual = Happenings.of(Orders.adult()
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(Sites.lindenHill()))
                .start("PT0S");
        WardDay day = day(NOW, WardCourses.course("c-1", usual));
        assertThat(Rows.of(day, DueTask.Part.OVERDUE)).isEmpty();
        assertThat(Rows.of(day, DueTask.Part.NEXT_24_HOURS))
                .filteredOn(row -> row.contains("Vital signs"))
                .containsExactly(
                        "Mon 10:00 | Okafor, Ada | Vital signs |  | again 14:00, 18:00, 22:00, Tue 02:00, 06:00 |"
                                + " hospital | nurse");
    }

    @Test
    void tellsBothOfAReactionForWhichTheLabelSaysToStop() {
        Happenings reaction = Happenings.of(Orders.adult()
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site()))
                .start("PT0S")
                .reaction("PT166H", Cause.NEUROLOGIC, 3);
        WardDay day = day(NOW, WardCourses.course("c-1", reaction));
        assertThat(day.tasks().get(0).matter()).isInstanceOf(Matter.Alarm.class);
        assertThat(Rows.of(day).get(0))
                .startsWith("Mon 08:00 | Okafor, Ada | Interrupt now | 40 min late | ")
                .endsWith(" | Ward 4B | both");
    }

    @Test
    void showsEachOnlyWhatIsTheirs() {
        assertThat(WardCourses.day().forStaff(Staff.PHARMACIST).tasks())
                .extracting(task -> task.staff())
                .containsOnly(Staff.BOTH);
        assertThat(WardCourses.day().forStaff(Staff.PHARMACIST).sessions()).hasSize(2);
        assertThat(WardCourses.day().forStaff(Staff.NURSE).tasks())
                .hasSize(WardCourses.day().tasks().size());
        assertThat(WardCourses.day().forStaff(Staff.NURSE).sessions()).isEmpty();
        assertThat(WardCourses.day().forStaff(Staff.BOTH)).isEqualTo(WardCourses.day());
    }

    @Test
    void ordersTwoOfOneMinuteAndOneNameByTheirCourse() {
        PatientCourse one = new PatientCourse("c-2", WardCourses.haddad().plan(), true);
        PatientCourse other = new PatientCourse("c-1", WardCourses.haddad().plan(), true);
        assertThat(day(NOW, one, other).tasks())
                .extracting(task -> task.who().course())
                .containsExactly("c-1", "c-2");
    }

    @Test
    void readsTheLatenessAtTheMomentOfReading() {
        WardDay later = day(NOW.plus(Duration.ofMinutes(20)), WardCourses.osei());
        assertThat(Rows.of(later, DueTask.Part.OVERDUE).get(0)).contains("7 h late");
    }
}
