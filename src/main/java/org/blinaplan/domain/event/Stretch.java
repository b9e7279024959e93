package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.PlannedDose;
import org.jspecify.annotations.Nullable;

/**
 * An uninterrupted stretch of a cycle from its start to its end, recorded or to come.
 *
 * @param run its doses
 * @param end when it ended, or will
 * @param gap before it; absent for the first one of a cycle
 * @param assumed whether nobody has recorded its start yet
 */
record Stretch(Run run, ZonedDateTime end, @Nullable Gap gap, boolean assumed) {
    ZonedDateTime start() {
        return run.start();
    }

    /**
     * A dose and the time it runs.
     *
     * @param span its beginning
     * @param time until the next dose or the end
     */
    record Dosed(DoseSpan span, TimeSpan time) {
        PlannedDose dose() {
            return span.dose();
        }
    }

    /** The doses that run in it, the step to come included. */
    List<Dosed> doses(LabelDoses doses) {
        return cut(Run.withStep(run.spans(), doses), run.start(), end);
    }

    /** The part of these doses between two instants. */
    static List<Dosed> cut(List<DoseSpan> spans, ZonedDateTime from, ZonedDateTime to) {
        List<Dosed> cut = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            ZonedDateTime start = later(spans.get(i).start(), from);
            ZonedDateTime end = i + 1 < spans.size() ? earlier(spans.get(i + 1).start(), to) : to;
            if (start.isBefore(end)) {
                cut.add(new Dosed(spans.get(i), new TimeSpan(start, end)));
            }
        }
        return cut;
    }

    static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
        return other.isBefore(one) ? other : one;
    }

    static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return other.isAfter(one) ? other : one;
    }
}
