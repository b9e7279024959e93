package org.blinaplan.domain.course;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A stretch of time, half-open: it contains its start and not its end.
 *
 * @param start first instant
 * @param end first instant after it, not before {@code start}
 */
public record TimeSpan(ZonedDateTime start, ZonedDateTime end) {
    public TimeSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a time span that ends at " + end + " cannot start at " + start);
        }
    }

    /** From an instant on, so many elapsed hours; a clock change in between moves the wall clock, not the hours. */
    public static TimeSpan ofHours(ZonedDateTime start, long hours) {
        return new TimeSpan(start, start.plusHours(hours));
    }

    public boolean contains(ZonedDateTime instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether the instant lies inside or on either end. */
    public boolean containsOrTouches(ZonedDateTime instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    /** What really elapses. */
    public Duration duration() {
        return Duration.between(start, end);
    }
}
