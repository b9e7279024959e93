package org.blinaplan.domain.site;

import java.math.BigDecimal;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The pump and tubing of a site.
 *
 * @param accuracyPercent how far the true rate may be off, per cent
 * @param primingVolume used to prime a new line
 * @param unreachableVolume what the pump cannot draw from the bag
 * @param lineVolume what the line holds
 */
public record Pump(
        @Nullable BigDecimal accuracyPercent,
        @Nullable Volume primingVolume,
        @Nullable Volume unreachableVolume,
        @Nullable Volume lineVolume) {}
