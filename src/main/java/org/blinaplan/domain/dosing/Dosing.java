package org.blinaplan.domain.dosing;

import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.Weight;

/**
 * What decides every dose of a cycle.
 *
 * @param basis flat or by body surface, with the weight rule that decided
 * @param weight the weight it was decided with
 * @param surface body surface, shown for both bases
 */
public record Dosing(Calculation<DoseBasis> basis, Weight weight, Calculation<BodySurfaceArea> surface) {}
