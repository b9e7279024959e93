package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.BsaMilligramDose;
import org.blinaplan.quantity.MilligramDose;
import org.jspecify.annotations.Nullable;

/**
 * A dose of another medicine as the label states it: flat, or per square metre with a cap.
 *
 * @param drug its name in lower case: {@code dexamethasone}
 * @param route {@code IV}, say; empty where the label leaves it open
 * @param flat the flat dose, or the cap of the dose per square metre
 * @param perSurface the dose per square metre; absent where the dose is flat
 */
public record MedicineDose(
        String drug,
        String route,
        MilligramDose flat,
        @Nullable BsaMilligramDose perSurface) {}
