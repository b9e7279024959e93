package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;

/**
 * One dose of the label, in its two forms. The dose by body surface is never above the fixed dose, which is its cap.
 *
 * @param level low or full
 * @param fixed the flat dose for heavier patients, and the cap for the lighter
 * @param perSurface the dose per square metre for lighter patients
 */
public record DoseRow(DoseLevel level, Cited<DoseRate> fixed, Cited<BsaDoseRate> perSurface) {}
