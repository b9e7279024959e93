package org.blinaplan.application.ward;

import java.time.ZonedDateTime;

/**
 * What a task rests on that nobody has recorded yet.
 *
 * @param kind of what
 * @param at when it is taken to happen
 */
public record Assumption(Kind kind, ZonedDateTime at) {
    /** What is not recorded. */
    public enum Kind {
        /** The infusion is interrupted; the rest is planned as if it were restarted then. */
        RESTART,
        /** The start of the cycle has passed without a record; the rest is planned as if it began then. */
        START
    }
}
