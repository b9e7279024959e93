package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * One row of the bag-volume tables. Never interpolated, never computed.
 *
 * @param bagHours the bag it is for
 * @param fixedDose the flat dose it is for; absent in a row per square metre
 * @param surfaceDose the dose per square metre it is for; absent in a row for a flat dose
 * @param surfaceFrom the smallest body surface, included; absent in a row for a flat dose
 * @param surfaceTo the largest body surface, included; absent in a row for a flat dose
 * @param drug reconstituted drug to add
 * @param vials as printed in the table
 * @param preservativeFreeSaline to make up the preserved bag; absent for the others
 * @param source where it is said
 */
public record VolumeRow(
        int bagHours,
        @Nullable DoseRate fixedDose,
        @Nullable BsaDoseRate surfaceDose,
        @Nullable BodySurfaceArea surfaceFrom,
        @Nullable BodySurfaceArea surfaceTo,
        Volume drug,
        VialCount vials,
        @Nullable Volume preservativeFreeSaline,
        Source source) {
    public VolumeRow {
        boolean surface = surfaceDose != null && surfaceFrom != null && surfaceTo != null;
        boolean partOfSurface = surfaceDose != null || surfaceFrom != null || surfaceTo != null;
        if (surface != partOfSurface || surface == (fixedDose != null)) {
            throw new IllegalArgumentException(
                    "a volume row is for a flat dose, or for a dose per m2 with both limits");
        }
    }

    /** Whether the row is for this dose and body. */
    public boolean serves(VolumeKey key) {
        if (key instanceof VolumeKey.PerSurface wanted) {
            return surfaceDose != null
                    && surfaceFrom != null
                    && surfaceTo != null
                    && surfaceDose.equals(wanted.dose())
                    && surfaceFrom.compareTo(wanted.surface()) <= 0
                    && wanted.surface().compareTo(surfaceTo) <= 0;
        }
        return key instanceof VolumeKey.Fixed wanted && wanted.dose().equals(fixedDose);
    }
}
