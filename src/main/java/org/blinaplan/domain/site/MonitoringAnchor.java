package org.blinaplan.domain.site;

/** What a check is counted from. */
public enum MonitoringAnchor {
    /** The first planned start; counted back from it. */
    BEFORE_COURSE,
    /** The start of each cycle; counted back from it. */
    BEFORE_CYCLE,
    /** The start of each cycle, in elapsed hours. */
    CYCLE_START,
    /** The start of a cycle and each dose step. */
    START_OR_STEP,
    /** Each restart after a gap. */
    RESTART,
    /** The beginning of hospital days, to their end. */
    ADMISSION,
    /** Each visit: a bag change outside hospital days, or the disconnect. */
    VISIT,
    /** Some time on a day of the cycle, day 1 being its first 24 hours. */
    CYCLE_DAY;

    /** Whether its durations count back from it. */
    public boolean countsBack() {
        return this == BEFORE_COURSE || this == BEFORE_CYCLE;
    }

    /** Whether it says by itself until when a repeated check goes on. */
    public boolean hasEnd() {
        return this == CYCLE_START || this == ADMISSION || this == CYCLE_DAY;
    }
}
