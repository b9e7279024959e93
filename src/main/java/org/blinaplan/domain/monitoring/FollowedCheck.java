package org.blinaplan.domain.monitoring;

import java.time.ZonedDateTime;
import org.blinaplan.domain.event.CourseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A check after what was recorded.
 *
 * @param check as planned
 * @param status how far it is
 * @param answer the event that answers it; absent where it is not done
 * @param closesAt until when an event still answers it
 */
public record FollowedCheck(
        Checkpoint check, CheckStatus status, @Nullable CourseEvent answer, ZonedDateTime closesAt) {
    /** Whether it is overdue and can no longer be made good. */
    public boolean isMissed(ZonedDateTime now) {
        return status == CheckStatus.OVERDUE && now.isAfter(closesAt);
    }
}
