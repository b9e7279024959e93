package org.blinaplan.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Mon 2 Mar 2026, 10:00 New York time; the clock goes forward on 8 March. */
class DeliveredTimeTest {
    private final Cycle cycle = Orders.adult().course().cycles().get(0);
    private final ZonedDateTime start = cycle.infusion().start();

    @Test
    void isOneStretchAcrossTheDoseStep() {
        DeliveredTime time = DeliveredTime.of(cycle.steps());
        assertThat(time.stretches()).containsExactly(cycle.infusion());
        assertThat(time.hasGap()).isFalse();
        assertThat(time.total()).isEqualTo(Duration.ofHours(672));
    }

    @Test
    void beginsDay8AnHourLaterByTheClockAfterTheClockChange() {
        List<DeliveredTime.InfusionDay> days = DeliveredTime.of(cycle.steps()).days();
        assertThat(days).hasSize(28);
        assertThat(days.get(7))
                .isEqualTo(new DeliveredTime.InfusionDay(
                        8, ZonedDateTime.parse("2026-03-09T11:00-04:00[America/New_York]")));
    }

    /** 30 h without drug from hour 100 on: hour 100 is reached when it runs again, hour 168 at elapsed hour 198. */
    @Test
    void countsOnAcrossAGap() {
        DeliveredTime time = gap();
        assertThat(time.hasGap()).isTrue();
        assertThat(time.after(Duration.ofHours(99))).contains(start.plusHours(99));
        assertThat(time.after(Duration.ofHours(100))).contains(start.plusHours(130));
        assertThat(time.after(Duration.ofHours(168))).contains(start.plusHours(198));
        assertThat(time.after(Duration.ofHours(671))).contains(start.plusHours(701));
        assertThat(time.after(Duration.ofHours(672))).isEmpty();
    }

    @Test
    void deliversNothingInAGap() {
        DeliveredTime time = gap();
        assertThat(time.until(start)).isEqualTo(Duration.ZERO);
        assertThat(time.until(start.plusHours(50))).isEqualTo(Duration.ofHours(50));
        assertThat(time.until(start.plusHours(100))).isEqualTo(Duration.ofHours(100));
        assertThat(time.until(start.plusHours(129))).isEqualTo(Duration.ofHours(100));
        assertThat(time.until(start.plusHours(131))).isEqualTo(Duration.ofHours(101));
        assertThat(time.until(start.plusHours(900))).isEqualTo(Duration.ofHours(672));
    }

    /** Day 5 begins at delivered hour 96, day 6 at 120: 20 h after the restart. */
    @Test
    void movesTheInfusionDaysBehindTheGap() {
        assertThat(gap().days().get(4).begins()).isEqualTo(start.plusHours(96));
        assertThat(gap().days().get(5).begins()).isEqualTo(start.plusHours(150));
    }

    /** The 168 h before the step at elapsed hour 198 are 100 h before the gap and 68 h after it. */
    @Test
    void tellsWhichStretchesMakeUpSoMuch() {
        assertThat(gap().last(Duration.ofHours(168), start.plusHours(198)))
                .containsExactly(
                        new TimeSpan(start, start.plusHours(100)),
                        new TimeSpan(start.plusHours(130), start.plusHours(198)));
        assertThat(gap().last(Duration.ofHours(60), start.plusHours(198)))
                .containsExactly(new TimeSpan(start.plusHours(138), start.plusHours(198)));
        assertThat(gap().last(Duration.ofHours(10), start.plusHours(120)))
                .containsExactly(new TimeSpan(start.plusHours(90), start.plusHours(100)));
        assertThat(gap().last(Duration.ofHours(1), start)).isEmpty();
    }

    private static DeliveredTime gap() {
        return DeliveredTime.of(Happenings.of(Orders.adult())
                .start("PT0S")
                .interrupt("PT100H", org.blinaplan.domain.event.Cause.LINE_OR_PUMP)
                .restart("PT130H", "9")
                .cycle(1)
                .planned()
                .cycle()
                .steps());
    }
}
