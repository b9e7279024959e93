package org.blinaplan.ui.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of the course.
 *
 * @param clock the card at the top left
 * @param first what the key 1 records: what changes the infusion now
 * @param recorded the list, the newest first
 * @param changes what an event changes; absent where nothing moves the plan yet
 * @param day the day of it in both plans; absent with the table
 * @param futures names of the two restarts to choose from; empty where there is no choice
 * @param spare the spare bags
 */
public record LogState(
        ClockText clock,
        EventKind first,
        List<RecordedRow> recorded,
        @Nullable ChangesTable changes,
        @Nullable DayPicture day,
        List<String> futures,
        String spare) {
    public LogState {
        recorded = List.copyOf(recorded);
        futures = List.copyOf(futures);
    }
}
