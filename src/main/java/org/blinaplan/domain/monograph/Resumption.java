package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the infusion resumes after a reaction.
 *
 * @param heldUntilGrade interrupted until the reaction is at this grade or lower; 0 is resolved
 * @param stableFor at that grade for at least this long; absent where the label names no time
 * @param restartLevel the dose it restarts at; absent where the label does not say
 * @param stepAfter to the full dose after this long without recurrence; absent where there is no step
 * @param cover corticosteroid at the restart; absent where the label states none
 */
public record Resumption(
        int heldUntilGrade,
        @Nullable Duration stableFor,
        @Nullable DoseLevel restartLevel,
        @Nullable Duration stepAfter,
        @Nullable CorticosteroidCourse cover) {
    public Resumption {
        if (stepAfter != null && restartLevel != DoseLevel.LOW) {
            throw new IllegalArgumentException("a step to the full dose follows a restart at the low dose only");
        }
    }
}
