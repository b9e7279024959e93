package org.blinaplan.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.IntStream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** In every time zone, over every clock change from 2020 to 2035, a cycle has 672 elapsed hours. */
class ElapsedHoursLawTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

    @Test
    void everyCycleHas672HoursWhateverTheClockDoes() {
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            check(zone, LocalDateTime.of(2026, 3, 2, 10, 0));
            ZoneOffsetTransition change = zone.getRules().nextTransition(FROM);
            while (change != null && change.getInstant().isBefore(TO)) {
                check(zone, change.getDateTimeBefore().minusDays(10));
                changes++;
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
        assertThat(changes).as("clock changes walked over").isGreaterThan(5_000);
    }

    private static void check(ZoneId zone, LocalDateTime wish) {
        ZonedDateTime start = wish.withSecond(0).atZone(zone);
        Cycle cycle = Orders.adult()
                .start(start.toLocalDateTime() + start.getOffset().getId(), zone.getId())
                .course()
                .cycles()
                .get(0);
        String where = zone + " from " + start;
        assertThat(cycle.infusion().start().toInstant()).as(where).isEqualTo(start.toInstant());
        assertThat(cycle.infusion().duration()).as(where).isEqualTo(Duration.ofHours(672));
        assertThat(cycle.steps().get(1).time().start().toInstant())
                .as("day 8 in %s", where)
                .isEqualTo(start.toInstant().plus(Duration.ofHours(168)));
        assertThat(cycle.steps().get(0).time().end())
                .as(where)
                .isEqualTo(cycle.steps().get(1).time().start());
        assertThat(cycle.steps().get(1).time().end())
                .as(where)
                .isEqualTo(cycle.infusion().end());
        ZonedDateTime next = java.util.Objects.requireNonNull(cycle.nextCycleFrom());
        LocalDateTime wanted = cycle.infusion().end().toLocalDateTime().plusDays(14);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wanted);
        if (offsets.isEmpty()) {
            assertThat(next.toInstant())
                    .as("first instant after the skipped hour, %s", where)
                    .isEqualTo(zone.getRules().getTransition(wanted).getInstant());
        } else {
            assertThat(next.toLocalDateTime()).as(where).isEqualTo(wanted);
            assertThat(next.getOffset()).as("the earlier, %s", where).isEqualTo(offsets.get(0));
        }
    }

    @Test
    void bagsAbutAndCoverTheInfusionOverBothClockChanges() {
        for (String start : List.of("2026-03-02T10:00", "2026-10-20T23:30", "2026-11-01T01:30-04:00")) {
            for (PlannedCycle planned : Orders.adult()
                    .start(start, "America/New_York")
                    .cycles(1, 2)
                    .plan()
                    .cycles()) {
                ZonedDateTime expected = planned.cycle().infusion().start();
                for (Bag bag : planned.sequence().bags()) {
                    assertThat(bag.time().start()).isEqualTo(expected);
                    assertThat(bag.time().duration()).isEqualTo(Duration.ofHours(bag.hours()));
                    expected = bag.time().end();
                }
                assertThat(expected).isEqualTo(planned.cycle().infusion().end());
            }
        }
    }

    @Test
    void theDayNumberIsElapsedHours() {
        Cycle cycle = Orders.adult().course().cycles().get(0);
        assertThat(cycle.atHour(0)).isEqualTo("2026-03-02T10:00-05:00[America/New_York]");
        assertThat(cycle.atHour(24 * 6)).isEqualTo("2026-03-08T11:00-04:00[America/New_York]");
        assertThat(cycle.atHour(672)).isEqualTo("2026-03-30T11:00-04:00[America/New_York]");
        assertThat(cycle.atHour(0).toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(cycle.everyHour())
                .hasSize(673)
                .isEqualTo(IntStream.rangeClosed(0, 672).mapToObj(cycle::atHour).toList());
    }

    /** 14 days after Sun 22 Feb 2026, 02:30 is Sun 8 Mar, 02:30, which New York skips: 03:00 is the first instant after. */
    @Test
    void nextCycleAfterASkippedHourIsTheFirstInstantAfterIt() {
        ZonedDateTime end = ZonedDateTime.parse("2026-02-22T02:30:00-05:00[America/New_York]");
        assertThat(CoursePlanner.afterTreatmentFreeDays(end, 14))
                .isEqualTo(ZonedDateTime.parse("2026-03-08T03:00:00-04:00[America/New_York]"));
    }

    /** 14 days after Sun 18 Oct 2026, 01:30 is Sun 1 Nov, 01:30, which New York shows twice: the earlier one. */
    @Test
    void nextCycleInADoubledHourIsTheEarlier() {
        ZonedDateTime end = ZonedDateTime.parse("2026-10-18T01:30:00-04:00[America/New_York]");
        assertThat(CoursePlanner.afterTreatmentFreeDays(end, 14))
                .isEqualTo(ZonedDateTime.parse("2026-11-01T01:30:00-04:00[America/New_York]"));
    }
}
