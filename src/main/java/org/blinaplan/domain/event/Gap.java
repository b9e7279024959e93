package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.blinaplan.domain.dosing.PlannedDose;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the drug of a cycle did not run.
 *
 * @param start when it stopped
 * @param end when it ran again, in this cycle or in the one that began then; absent while it does not
 * @param because why
 * @param grade at the interruption; absent is unknown
 * @param doseBefore what ran before it
 * @param doseAfter what ran after it; absent while nothing does
 */
public record Gap(
        ZonedDateTime start,
        @Nullable ZonedDateTime end,
        Cause because,
        @Nullable Integer grade,
        PlannedDose doseBefore,
        @Nullable PlannedDose doseAfter) {
    /** How long it took, or has taken by now. */
    public Duration duration(ZonedDateTime now) {
        return Duration.between(start, end == null ? now : end);
    }

    /** The same gap, over. */
    Gap endedAt(ZonedDateTime at, PlannedDose dose) {
        return new Gap(start, at, because, grade, doseBefore, dose);
    }
}
