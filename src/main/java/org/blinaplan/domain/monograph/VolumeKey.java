package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;

/** What a row of the bag-volume table is for: a flat dose, or a dose per square metre and a body surface. */
public sealed interface VolumeKey {
    /** A row for a flat dose, which also serves a dose that was capped at it. */
    record Fixed(DoseRate dose) implements VolumeKey {
        @Override
        public String toString() {
            return dose.toString();
        }
    }

    /** A dose per square metre for one body. */
    record PerSurface(BsaDoseRate dose, BodySurfaceArea surface) implements VolumeKey {
        @Override
        public String toString() {
            return dose + " at a body surface of " + surface;
        }
    }
}
