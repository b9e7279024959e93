package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.domain.site.VisitHours;
import org.junit.jupiter.api.Test;

/** New York goes from EST to EDT on Sun 8 Mar 2026 and back on Sun 1 Nov 2026. */
class PreparationCalendarTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final VisitHours WEEKDAYS =
            new VisitHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(16, 0));
    private static final Duration EIGHT_DAYS = Duration.ofDays(8);

    private final PreparationCalendar calendar = new PreparationCalendar(WEEKDAYS, null);

    /** From Mon 2 Mar, 08:00 EST to Mon 9 Mar, 10:00 EDT are 169 h; from Fri 27 Feb 241 h, more than 192. */
    @Test
    void namesEverySessionThatServesTheLatestFirst() {
        assertThat(calendar.serving(at("2026-03-09T10:00"), EIGHT_DAYS))
                .extracting(PreparationSession::date)
                .containsExactly(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 6),
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 4),
                        LocalDate.of(2026, 3, 3),
                        LocalDate.of(2026, 3, 2));
    }

    @Test
    void servesItsOwnDayFromTwoHoursAfterOpening() {
        assertThat(dateOfLatest("2026-03-09T10:00", EIGHT_DAYS)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(dateOfLatest("2026-03-09T09:59", EIGHT_DAYS)).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void servesTheDayAfterAtAnyHour() {
        assertThat(dateOfLatest("2026-03-10T00:00", EIGHT_DAYS)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(dateOfLatest("2026-03-09T23:59", EIGHT_DAYS)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    /** Fri 6 Mar, 08:00 EST to Mon 9 Mar, 09:59 EDT: 73 h 59 min on the clock face, one hour less in truth. */
    @Test
    void countsRealHoursAcrossAClockChange() {
        Duration exactly = Duration.ofHours(72).plusMinutes(59);
        assertThat(dateOfLatest("2026-03-09T09:59", exactly)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(calendar.latest(at("2026-03-09T09:59"), exactly.minusSeconds(1)))
                .isEmpty();
    }

    /** The clock goes back on Sun 1 Nov: Fri 30 Oct, 08:00 EDT to Mon 2 Nov, 09:00 EST are 74 h. */
    @Test
    void countsTheDoubledHourTwice() {
        assertThat(calendar.latest(at("2026-11-02T09:00"), Duration.ofHours(74)))
                .isPresent();
        assertThat(calendar.latest(at("2026-11-02T09:00"), Duration.ofHours(74).minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void keepsToTheShorterOfRefrigeratedLifeAndSterility() {
        PreparationCalendar strict = new PreparationCalendar(WEEKDAYS, Duration.ofHours(48));
        assertThat(strict.serving(at("2026-03-05T08:00"), EIGHT_DAYS))
                .extracting(PreparationSession::date)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 3));
        assertThat(strict.serving(at("2026-03-05T08:01"), EIGHT_DAYS))
                .extracting(PreparationSession::date)
                .containsExactly(LocalDate.of(2026, 3, 4));
        assertThat(strict.life(Duration.ofHours(47))).isEqualTo(Duration.ofHours(47));
        assertThat(strict.life(EIGHT_DAYS)).isEqualTo(Duration.ofHours(48));
        assertThat(calendar.life(EIGHT_DAYS)).isEqualTo(EIGHT_DAYS);
    }

    @Test
    void aSiteThatNeverPreparesServesNothing() {
        VisitHours never = new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(16, 0));
        assertThat(new PreparationCalendar(never, null).serving(at("2026-03-09T10:00"), EIGHT_DAYS))
                .isEmpty();
    }

    @Test
    void aSessionOfALaterDayServesNothing() {
        PreparationSession tuesday =
                calendar.on(LocalDate.of(2026, 3, 10), NEW_YORK).orElseThrow();
        assertThat(calendar.serves(tuesday, at("2026-03-09T23:59"), EIGHT_DAYS)).isFalse();
        assertThat(calendar.serves(tuesday, at("2026-03-10T09:59"), EIGHT_DAYS)).isFalse();
        assertThat(calendar.serves(tuesday, at("2026-03-10T10:00"), EIGHT_DAYS)).isTrue();
    }

    @Test
    void knowsItsHoursAsInstants() {
        assertThat(calendar.on(LocalDate.of(2026, 3, 9), NEW_YORK))
                .contains(new PreparationSession(
                        LocalDate.of(2026, 3, 9), at("2026-03-09T08:00"), at("2026-03-09T16:00")));
        assertThat(calendar.on(LocalDate.of(2026, 3, 8), NEW_YORK)).isEmpty();
    }

    /** 02:30 does not exist on Sun 8 Mar: the session opens at 03:00 EDT. 01:30 occurs twice on 1 Nov: the first. */
    @Test
    void opensAtTheFirstInstantAfterASkippedHourAndAtTheEarlierOfADoubledOne() {
        VisitHours sundays = new VisitHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 30), LocalTime.of(6, 0));
        assertThat(new PreparationCalendar(sundays, null)
                        .on(LocalDate.of(2026, 3, 8), NEW_YORK)
                        .orElseThrow()
                        .madeAt())
                .isEqualTo(at("2026-03-08T03:00"));
        VisitHours early = new VisitHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 30), LocalTime.of(6, 0));
        assertThat(new PreparationCalendar(early, null)
                        .on(LocalDate.of(2026, 11, 1), NEW_YORK)
                        .orElseThrow()
                        .madeAt())
                .isEqualTo(ZonedDateTime.parse("2026-11-01T01:30-04:00[America/New_York]"));
    }

    @Test
    void aSessionNeverClosesBeforeItOpens() {
        assertThatThrownBy(() -> new PreparationSession(
                        LocalDate.of(2026, 3, 9), at("2026-03-09T08:00"), at("2026-03-09T07:59")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot open");
        assertThat(List.of(new PreparationSession(
                        LocalDate.of(2026, 3, 9), at("2026-03-09T08:00"), at("2026-03-09T08:00"))))
                .hasSize(1);
    }

    private LocalDate dateOfLatest(String hanging, Duration refrigerated) {
        return calendar.latest(at(hanging), refrigerated).orElseThrow().date();
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK);
    }
}
