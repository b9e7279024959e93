package org.blinaplan.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-03-02T10:00:00-05:00[America/New_York]");
    private static final TimeSpan SPAN = TimeSpan.ofHours(START, 24);

    @Test
    void containsItsStartAndNotItsEnd() {
        assertThat(SPAN.contains(START)).isTrue();
        assertThat(SPAN.contains(START.minusSeconds(1))).isFalse();
        assertThat(SPAN.contains(SPAN.end().minusSeconds(1))).isTrue();
        assertThat(SPAN.contains(SPAN.end())).isFalse();
    }

    @Test
    void touchesBothEnds() {
        assertThat(SPAN.containsOrTouches(START)).isTrue();
        assertThat(SPAN.containsOrTouches(START.minusSeconds(1))).isFalse();
        assertThat(SPAN.containsOrTouches(SPAN.end())).isTrue();
        assertThat(SPAN.containsOrTouches(SPAN.end().plusSeconds(1))).isFalse();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new TimeSpan(START, START.minusSeconds(1))).hasMessageContaining("cannot start at");
        assertThat(new TimeSpan(START, START).duration()).isZero();
    }

    @Test
    void countsElapsedHoursOverAClockChange() {
        TimeSpan week = TimeSpan.ofHours(START, 168);
        assertThat(week.end()).isEqualTo("2026-03-09T11:00-04:00[America/New_York]");
        assertThat(week.duration()).hasHours(168);
    }

    @Test
    void peopleReadTheWeekdayWithEveryDate() {
        assertThat(WallClock.time(START)).isEqualTo("Mon 2 Mar 2026, 10:00");
        assertThat(WallClock.date(START.toLocalDate())).isEqualTo("Mon 2 Mar 2026");
    }
}
