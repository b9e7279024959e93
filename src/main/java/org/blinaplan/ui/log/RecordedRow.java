package org.blinaplan.ui.log;

import org.blinaplan.domain.event.CourseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event as the list shows it.
 *
 * @param event what holds now, or what was recorded where it was withdrawn
 * @param when it happened
 * @param what it was
 * @param struck what stood there before corrections, to be struck through; empty where nothing was corrected
 * @param detail what was recorded of it, and why it was corrected
 * @param recorded when it was written down; empty where that was not kept
 * @param id by which it can be corrected; absent where it cannot
 * @param withdrawn whether a correction says that it did not happen
 */
public record RecordedRow(
        CourseEvent event,
        String when,
        String what,
        String struck,
        String detail,
        String recorded,
        @Nullable String id,
        boolean withdrawn) {
    /** With which form it is recorded. */
    public EventKind kind() {
        return EventWords.kind(event);
    }
}
