package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.order.Order;

/**
 * What was recorded of one cycle that has begun.
 *
 * @param number of the label, or the one after it where a gap began a cycle the label does not have
 * @param begunByRestart whether it began because the gap in the cycle before it was too long
 * @param order as it was for this cycle: with the last weight and height before its start
 * @param dosing what decides its doses
 * @param doses its low and full dose
 * @param whole infusion time of a complete cycle
 * @param runs in order of time, at least one
 * @param gaps in order of time
 * @param bags bags hung and taken down, in order of time
 * @param state how it stands now
 */
record CycleRecord(
        int number,
        boolean begunByRestart,
        Order order,
        Dosing dosing,
        LabelDoses doses,
        Duration whole,
        List<Run> runs,
        List<Gap> gaps,
        List<CourseEvent> bags,
        CycleState state) {
    CycleRecord {
        runs = List.copyOf(runs);
        gaps = List.copyOf(gaps);
        bags = List.copyOf(bags);
    }

    ZonedDateTime start() {
        return runs.get(0).start();
    }

    Run lastRun() {
        return runs.get(runs.size() - 1);
    }

    /** Delivered until now. */
    Duration delivered(ZonedDateTime now) {
        Run last = lastRun();
        ZonedDateTime end = last.end();
        return last.deliveredAt(end == null ? now : end);
    }
}
