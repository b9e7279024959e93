package org.blinaplan.domain.pharmacology;

import org.blinaplan.domain.course.TimeSpan;

/**
 * A time in which a marker is expected to move in most patients.
 *
 * @param marker which
 * @param movement what it does
 * @param time from the first to the last moment
 */
public record MarkerWindow(Marker marker, Movement movement, TimeSpan time) {
    /** What is measured in the blood. */
    public enum Marker {
        T_CELLS,
        B_CELLS,
        CYTOKINES
    }

    /** What it does in that time. */
    public enum Movement {
        /** Moves away from its value before: T cells fall, cytokines rise. */
        MOVES,
        /** Comes back to its value before, early in this time or late. */
        RETURNS,
        /** At or under its limit. */
        DEPLETED
    }
}
