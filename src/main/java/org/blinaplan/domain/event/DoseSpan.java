package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.blinaplan.domain.dosing.PlannedDose;
import org.jspecify.annotations.Nullable;

/**
 * From when on a dose runs.
 *
 * @param start first instant
 * @param dose what runs
 * @param lowBefore delivered time at the low dose that the count has reached at the start
 * @param recorded false for a step that was not recorded and is taken as planned
 */
record DoseSpan(ZonedDateTime start, PlannedDose dose, Duration lowBefore, boolean recorded) {
    /** When the step falls due; null where none does. */
    @Nullable
    ZonedDateTime stepDue(LabelDoses doses) {
        return doses.isLow(dose) ? start.plus(doses.stepAfter().minus(lowBefore)) : null;
    }

    /** What the count has reached at this instant. */
    Duration lowAt(ZonedDateTime at, LabelDoses doses) {
        return doses.isLow(dose) ? lowBefore.plus(Duration.between(start, at)) : lowBefore;
    }
}
