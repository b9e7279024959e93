package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.blinaplan.domain.dosing.PlannedDose;

/** How the count of the low dose goes on at a restart. */
final class Restarts {
    private Restarts() {}

    /**
     * The first dose after a gap. The count begins anew at the low dose where the dose before was higher, or where the
     * label answers the reaction with a new low-dose phase.
     */
    static DoseSpan span(
            Gap gap, Duration lowBefore, ZonedDateTime at, PlannedDose dose, boolean newLowPhase, LabelDoses doses) {
        boolean higherBefore = gap.doseBefore().rate().compareTo(dose.rate()) > 0;
        boolean anew = doses.isLow(dose) && (higherBefore || newLowPhase);
        return new DoseSpan(at, dose, anew ? Duration.ZERO : lowBefore, true);
    }
}
