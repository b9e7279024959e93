package org.blinaplan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.PatientCourse;
import org.blinaplan.application.ward.Staff;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.fixture.WardCourses;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final RecordedCommands commands = new RecordedCommands();
    private final TodayViewModel model = new TodayViewModel(commands, new Texts(Locale.ENGLISH));

    private TodayState shown(WardDay day) {
        model.day().set(day);
        return Objects.requireNonNull(model.state().get());
    }

    private TodayState shown() {
        return Objects.requireNonNull(model.state().get());
    }

    @Test
    void showsNothingBeforeTheDayIsKnown() {
        assertThat(model.state().get()).isNull();
        model.print();
        model.logFirstRestart();
        assertThat(commands.printed).isEmpty();
        assertThat(commands.restarts).isEmpty();
    }

    @Test
    void saysTheTimeAndHowManyThingsAreDue() {
        TodayState state = shown(WardCourses.day());
        assertThat(state.time()).isEqualTo("Mon 16 Mar 2026, 08:40");
        // 1 overdue, 14 in the next 24 hours, 5 in the 24 after
        assertThat(state.counts()).isEqualTo("9 patients, 20 things due");
        assertThat(state.groups())
                .extracting(group -> group.title() + ", " + group.note())
                .containsExactly(
                        "Overdue, 1",
                        "Next 24 hours, until Tue 17 Mar 2026, 08:40",
                        "24 to 48 hours, until Wed 18 Mar 2026, 08:40");
    }

    @Test
    void readsARowOutInOneBreath() {
        TodayState.Row late = shown(WardCourses.day()).groups().get(0).rows().get(0);
        assertThat(late.spoken())
                .isEqualTo("Osei, Kwabena. Mon 02:00. Neurological check, ICE. 6 h 40 min late. Ward 4B. nurse");
        TodayState.BagLine made = shown().sessions().get(0).bags().get(3);
        assertThat(made.spoken()).isEqualTo("Okafor, Ada. 7 days. 28 mcg/day. 16.8 mL. 6 vials. hang Mon 11:00. made");
        assertThat(made.hang()).isEqualTo("made");
        assertThat(made.standing()).isEqualTo(TodayState.Standing.MADE);
    }

    @Test
    void keepsNumberAndUnitTogether() {
        assertThat(shown(WardCourses.day()).groups().get(1).rows().get(1).detail())
                .isEqualTo("9 to 28\u00a0mcg/day, 48\u00a0h bag, 5\u00a0mL/h, new line");
    }

    @Test
    void looksAheadAsFarAsOneChooses() {
        shown(WardCourses.day());
        model.horizon().set(Horizon.HOURS_24);
        assertThat(shown().groups()).hasSize(2);
        assertThat(shown().counts()).endsWith("15 things due");
        assertThat(shown().sessions()).hasSize(1);
        model.horizon().set(Horizon.HOURS_48);
        assertThat(shown().groups()).hasSize(3);
    }

    @Test
    void showsNursesNoPreparationAndPharmacistsOnlyWhatIsTheirs() {
        shown(WardCourses.day());
        model.staff().set(Staff.NURSE);
        assertThat(shown().preparation()).isFalse();
        assertThat(shown().cards()).hasSize(1);
        model.staff().set(Staff.PHARMACIST);
        assertThat(shown().preparation()).isTrue();
        assertThat(shown().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.what()).isEqualTo("Admission, start of cycle 1")));
    }

    @Test
    void saysWhatToDoWhereNothingIsDue() {
        assertThat(shown(WardCourses.emptyDay()).empty())
                .isEqualTo("No patient is here yet. Go to Patients and enter an order; what is due then stands here.");
        WardDay quiet = WardDay.of(
                List.of(WardCourses.at(
                        "c-8",
                        WardCourses.week("Haddad", "Samir", "MRN-1008", "2026-03-03T08:00")
                                .start("PT0S"),
                        ZonedDateTime.parse("2026-03-13T10:00-04:00[America/New_York]"))),
                List.of(),
                ZonedDateTime.parse("2026-03-13T10:00-04:00[America/New_York]"),
                Horizon.HOURS_48);
        assertThat(shown(quiet).empty())
                .isEqualTo("Nothing is due in the next 48 hours. Go to Patients to look at a course.");
        model.staff().set(Staff.PHARMACIST);
        assertThat(shown().empty())
                .isEqualTo("Nothing for you in the next 48 hours. Choose Everyone to see what others have to do.");
    }

    @Test
    void derivesTheNoteFromTheSession() {
        assertThat(shown(WardCourses.day()).note())
                .isEqualTo("A bag for the same day is made from 08:00 and hung from 10:00 on; an earlier one is made in"
                        + " a session before. Volumes are unconfirmed until the monograph is adopted.");
    }

    @Test
    void tellsNamesakesApart() {
        PatientCourse other = WardCourses.course(
                "c-10",
                WardCourses.week("Haddad", "Noor", "MRN-1010", "2026-03-03T08:00")
                        .start("PT0S"));
        PatientCourse same = WardCourses.course(
                "c-11",
                WardCourses.week("Haddad", "Samir", "MRN-1011", "2026-03-03T08:00")
                        .start("PT0S"));
        WardDay day = WardDay.of(
                List.of(WardCourses.haddad(), other, same, WardCourses.lindgren()),
                List.of(),
                WardCourses.NOW,
                Horizon.HOURS_48);
        assertThat(shown(day).sessions())
                .flatExtracting(session -> session.bags())
                .extracting(bag -> bag.name())
                .containsExactly("Haddad, Noor", "Haddad, Samir, MRN-1008", "Haddad, Samir, MRN-1011", "Lindgren");
    }

    @Test
    void saysTheTownOfAPatientWhoseClockIsAnother() {
        ZonedDateTime stockholm = WardCourses.NOW.withZoneSameInstant(java.time.ZoneId.of("Europe/Stockholm"));
        WardDay day = WardDay.of(List.of(WardCourses.haddad()), List.of(), stockholm, Horizon.HOURS_48);
        assertThat(shown(day).groups().get(0).rows().get(0).time()).isEqualTo("Tue 09:00 New York");
    }

    @Test
    void opensPrintsAndLogs() {
        shown(WardCourses.day());
        model.open("c-3");
        model.logFirstRestart();
        model.horizon().set(Horizon.HOURS_24);
        model.print();
        assertThat(commands.opened).containsExactly("c-3");
        assertThat(commands.restarts).containsExactly("c-1");
        assertThat(commands.printed).containsExactly(WardCourses.day().within(Horizon.HOURS_24));
    }

    @Test
    void namesACourseThatCannotBeRead() {
        assertThat(shown(WardCourses.dayWithUnreadable()).unreadable())
                .singleElement()
                .satisfies(row -> assertThat(row.spoken())
                        .isEqualTo("c-99. Cannot be shown. Its events cannot be read: record 7 was changed."
                                + " Call the administrator."));
    }
}
