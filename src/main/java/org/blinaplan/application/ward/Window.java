package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * The time a ward looks at, half-open: it contains now and not its end.
 *
 * @param now in the ward's zone
 * @param horizon how far ahead
 */
record Window(ZonedDateTime now, Horizon horizon) {
    ZonedDateTime end() {
        return now.plus(horizon.length());
    }

    boolean contains(ZonedDateTime at) {
        return !isPast(at) && at.toInstant().isBefore(end().toInstant());
    }

    boolean isPast(ZonedDateTime at) {
        return at.toInstant().isBefore(now.toInstant());
    }

    /** Of what is past, or inside. */
    DueTask.Part part(ZonedDateTime at) {
        if (isPast(at)) {
            return DueTask.Part.OVERDUE;
        }
        return at.toInstant().isBefore(now.plus(Horizon.HOURS_24.length()).toInstant())
                ? DueTask.Part.NEXT_24_HOURS
                : DueTask.Part.NEXT_48_HOURS;
    }

    /** How long ago; zero where it is not past. */
    Duration late(ZonedDateTime at) {
        return isPast(at) ? Duration.between(at, now) : Duration.ZERO;
    }

    /** Now on the clock of a patient's zone. */
    ZonedDateTime nowIn(ZonedDateTime zoned) {
        return now.withZoneSameInstant(zoned.getZone());
    }
}
