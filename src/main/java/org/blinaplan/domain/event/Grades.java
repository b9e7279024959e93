package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which grade a reaction has. */
final class Grades {
    private Grades() {}

    /** The highest grade of the reaction of a gap until this instant, taken anew while it lasted; null is unknown. */
    static @Nullable Integer ofGap(Gap gap, ZonedDateTime until, List<EventLog.Entry> entries) {
        Integer highest = gap.grade();
        for (EventLog.Entry entry : entries) {
            if (entry.event() instanceof CourseEvent.ReactionGraded graded
                    && graded.reaction() == gap.because()
                    && !graded.at().isBefore(gap.start())
                    && !graded.at().isAfter(until)
                    && graded.grade() != null
                    && (highest == null || graded.grade() > highest)) {
                highest = graded.grade();
            }
        }
        return highest;
    }
}
