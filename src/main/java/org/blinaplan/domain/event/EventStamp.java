package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What every event may carry.
 *
 * @param at when it happened, in the order's zone
 * @param id by which it can be corrected; absent where it never will be
 * @param recordedAt when somebody wrote it down; absent where that was not kept
 * @param reason why it was recorded late, or why it is corrected; absent where none was given
 */
public record EventStamp(
        ZonedDateTime at,
        @Nullable String id,
        @Nullable ZonedDateTime recordedAt,
        @Nullable String reason) {
    /** At this instant, with nothing else known. */
    public static EventStamp at(ZonedDateTime at) {
        return new EventStamp(at, null, null, null);
    }
}
