package org.blinaplan.domain.pharmacology;

import org.blinaplan.domain.course.TimeSpan;
import org.jspecify.annotations.Nullable;

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
        /** Compared with their own value before the start, in whatever unit that was measured in. */
        T_CELLS("T cells", null),
        B_CELLS("B cells", "cells/microlitre"),
        /** One of them is measured for all. */
        CYTOKINES("IL-6", "pg/mL");

        private final String measured;
        private final @Nullable String unit;

        Marker(String measured, @Nullable String unit) {
            this.measured = measured;
            this.unit = unit;
        }

        /** The name of the measurement. */
        public String measured() {
            return measured;
        }

        /** The one unit in which it is understood; absent where any is. */
        public @Nullable String unit() {
            return unit;
        }
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
