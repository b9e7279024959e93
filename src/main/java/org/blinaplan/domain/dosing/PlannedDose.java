package org.blinaplan.domain.dosing;

import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.quantity.DoseRate;

/**
 * The dose of one step.
 *
 * @param level low or full
 * @param calculation the dose and how it was reached
 * @param capped true where the dose by body surface reached the flat dose
 * @param volumeKey which rows of the bag-volume tables serve it
 */
public record PlannedDose(DoseLevel level, Calculation<DoseRate> calculation, boolean capped, VolumeKey volumeKey) {
    /** The dose itself. */
    public DoseRate rate() {
        return calculation.value();
    }
}
