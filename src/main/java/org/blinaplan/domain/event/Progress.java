package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import org.blinaplan.domain.course.TimeSpan;

/** How far a dose step or a bag is. */
public enum Progress {
    GIVEN,
    RUNNING,
    PLANNED;

    /** What ends now is given, what begins now runs where the drug does. */
    static Progress of(TimeSpan time, boolean assumed, ZonedDateTime now) {
        if (assumed || time.start().isAfter(now)) {
            return PLANNED;
        }
        return time.end().isAfter(now) ? RUNNING : GIVEN;
    }
}
