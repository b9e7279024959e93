package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the infusion is stopped for good: in a row that interrupts, after all; in a row that stops, only then. Any one
 * of them is enough.
 *
 * @param resolutionLongerThan the reaction takes longer than this to resolve; absent where not limited
 * @param atLevel it occurred at this dose; absent where that does not matter
 * @param moreThanOccurrences it occurred more often than this; absent where that does not matter
 */
public record StoppingLimit(
        @Nullable Duration resolutionLongerThan,
        @Nullable DoseLevel atLevel,
        @Nullable Integer moreThanOccurrences) {
    public StoppingLimit {
        if (resolutionLongerThan == null && atLevel == null && moreThanOccurrences == null) {
            throw new IllegalArgumentException("a limit for stopping names a time, a dose level or a number");
        }
    }
}
