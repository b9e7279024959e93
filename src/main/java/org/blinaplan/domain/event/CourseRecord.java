package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log read as infusions.
 *
 * @param now the instant up to which it was read
 * @param entries what holds after corrections, in order of time
 * @param cycles those that have begun
 * @param stopped when the course was stopped for good; absent where it was not
 */
record CourseRecord(
        ZonedDateTime now,
        List<EventLog.Entry> entries,
        List<CycleRecord> cycles,
        @Nullable ZonedDateTime stopped) {
    CourseRecord {
        entries = List.copyOf(entries);
        cycles = List.copyOf(cycles);
    }
}
