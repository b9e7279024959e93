package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A corticosteroid against a reaction, or at the restart after one.
 *
 * @param fixed the dose of a patient who is dosed by fixed dose
 * @param bySurface the dose of a patient who is dosed by body surface; absent where the label makes no difference
 * @param every between two doses; absent where the label does not say
 * @param upTo the longest time at this dose; absent where the label does not say
 * @param taper over how long it is then tapered; absent where the label does not say
 * @param source where it is said
 */
public record CorticosteroidCourse(
        MedicineDose fixed,
        @Nullable MedicineDose bySurface,
        @Nullable Duration every,
        @Nullable Duration upTo,
        @Nullable Duration taper,
        Source source) {}
