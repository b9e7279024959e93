package org.blinaplan.application.ward;

import java.time.Duration;

/** How far ahead a ward looks. */
public enum Horizon {
    HOURS_24(24),
    HOURS_48(48);

    private final Duration length;

    Horizon(int hours) {
        length = Duration.ofHours(hours);
    }

    /** In elapsed hours: on the day of a clock change too. */
    public Duration length() {
        return length;
    }
}
