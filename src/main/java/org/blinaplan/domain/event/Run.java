package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uninterrupted stretch of infusion.
 *
 * @param start when the drug began to run
 * @param end when it stopped; absent while it runs
 * @param spans the doses from the start on, those taken as planned included
 * @param before delivered in its cycle before it
 */
record Run(ZonedDateTime start, @Nullable ZonedDateTime end, List<DoseSpan> spans, Duration before) {
    Run {
        spans = List.copyOf(spans);
    }

    /** Delivered until this instant, the whole cycle counted. */
    Duration deliveredAt(ZonedDateTime at) {
        return before.plus(Duration.between(start, at));
    }

    /** When the cycle would be complete if nothing happened. */
    ZonedDateTime complete(Duration whole) {
        return start.plus(whole.minus(before));
    }

    /** The doses as somebody at this instant had to expect them: what was recorded by then, and the step that follows. */
    List<DoseSpan> expectedAt(ZonedDateTime at, LabelDoses doses) {
        List<DoseSpan> known = new ArrayList<>();
        for (DoseSpan span : spans) {
            if (!span.start().isAfter(at)) {
                known.add(span);
            }
        }
        return withStep(known, doses);
    }

    /** The same doses with the step to come. */
    static List<DoseSpan> withStep(List<DoseSpan> known, LabelDoses doses) {
        List<DoseSpan> all = new ArrayList<>(known);
        DoseSpan last = all.get(all.size() - 1);
        ZonedDateTime due = last.stepDue(doses);
        if (due != null) {
            all.add(new DoseSpan(due, doses.full(), last.lowAt(due, doses), false));
        }
        return all;
    }
}
