package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;

/** A dose whose mean concentration is known. */
public sealed interface StudiedDose {
    /** Whether it is the dose of these volume rows. */
    boolean is(VolumeKey key);

    /** A flat dose, which is also that of a patient whose dose by body surface was capped at it. */
    record Flat(DoseRate dose) implements StudiedDose {
        @Override
        public boolean is(VolumeKey key) {
            return key instanceof VolumeKey.Fixed fixed && fixed.dose().equals(dose);
        }
    }

    /** A dose per square metre. */
    record PerSurface(BsaDoseRate dose) implements StudiedDose {
        @Override
        public boolean is(VolumeKey key) {
            return key instanceof VolumeKey.PerSurface surface && surface.dose().equals(dose);
        }
    }
}
