package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.VisitHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When no bag is made, and where the next one can be had. Christmas Day 2026 is a Friday. */
class SessionGapsTest {
    private static final PreparationCalendar WEEKDAYS = new PreparationCalendar(weekdays(), null);

    @Test
    void aWorkingWeekHasFourNightsAndAWeekend() {
        SessionGaps gaps = SessionGaps.of(weekdays());
        assertThat(gaps.nights())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        assertThat(gaps.longGaps()).containsExactly(new SessionGaps.Gap(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
    }

    @Test
    void everyDayHasNightsOnly() {
        SessionGaps gaps = SessionGaps.of(hours(EnumSet.allOf(DayOfWeek.class)));
        assertThat(gaps.nights()).hasSize(7);
        assertThat(gaps.longGaps()).isEmpty();
    }

    @Test
    void oneDayHasAWholeWeek() {
        SessionGaps gaps = SessionGaps.of(hours(EnumSet.of(DayOfWeek.WEDNESDAY)));
        assertThat(gaps.nights()).isEmpty();
        assertThat(gaps.longGaps()).containsExactly(new SessionGaps.Gap(DayOfWeek.WEDNESDAY, DayOfWeek.WEDNESDAY));
    }

    @Test
    void noDayHasNothing() {
        assertThat(SessionGaps.of(hours(EnumSet.noneOf(DayOfWeek.class))))
                .isEqualTo(new SessionGaps(java.util.List.of(), java.util.List.of()));
    }

    @Test
    void aClosedFridayMakesFourDaysOfIt() {
        TimeSpan december = new TimeSpan(at("2026-12-20T00:00"), at("2026-12-31T00:00"));
        Set<LocalDate> closed = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
        assertThat(SessionGaps.around(closed, WEEKDAYS, december))
                .containsExactly(new TimeSpan(at("2026-12-24T16:00"), at("2026-12-28T08:00")));
        TimeSpan later = new TimeSpan(at("2026-12-28T08:00"), at("2026-12-31T00:00"));
        assertThat(SessionGaps.around(closed, WEEKDAYS, later)).isEmpty();
        TimeSpan before = new TimeSpan(at("2026-12-20T00:00"), at("2026-12-24T16:00"));
        assertThat(SessionGaps.around(closed, WEEKDAYS, before)).isEmpty();
    }

    @Test
    void twoClosedDaysInARowAreOneGap() {
        Set<LocalDate> closed = Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
        TimeSpan december = new TimeSpan(at("2026-12-20T00:00"), at("2026-12-31T00:00"));
        assertThat(SessionGaps.around(closed, WEEKDAYS, december))
                .containsExactly(new TimeSpan(at("2026-12-23T16:00"), at("2026-12-28T08:00")));
    }

    /** Sessions 08:00 to 16:00; two hours after the opening, and never before now. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-21T07:59, 2026-12-21, 2026-12-21T10:00",
        "2026-12-21T08:00, 2026-12-21, 2026-12-21T10:00",
        "2026-12-21T13:30, 2026-12-21, 2026-12-21T13:30",
        "2026-12-21T15:59, 2026-12-21, 2026-12-21T15:59",
        "2026-12-21T16:00, 2026-12-22, 2026-12-22T10:00",
        "2026-12-24T16:00, 2026-12-28, 2026-12-28T10:00",
        "2026-12-25T09:00, 2026-12-28, 2026-12-28T10:00"
    })
    void theNextBagComesFromTheNextOpenSession(String now, LocalDate session, String hangFrom) {
        NewBag bag = NewBag.after(at(now), WEEKDAYS, Set.of(LocalDate.of(2026, 12, 25)))
                .orElseThrow();
        assertThat(bag.session().date()).isEqualTo(session);
        assertThat(bag.hangFrom()).isEqualTo(at(hangFrom));
    }

    @Test
    void whereNobodyPreparesThereIsNone() {
        PreparationCalendar never = new PreparationCalendar(hours(EnumSet.noneOf(DayOfWeek.class)), null);
        assertThat(NewBag.after(at("2026-12-21T09:00"), never, Set.of())).isEmpty();
    }

    private static ZonedDateTime at(String local) {
        return ZonedDateTime.parse(local + "+01:00[Europe/Madrid]");
    }

    private static VisitHours weekdays() {
        return hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    private static VisitHours hours(Set<DayOfWeek> days) {
        return new VisitHours(days, LocalTime.of(8, 0), LocalTime.of(16, 0));
    }
}
