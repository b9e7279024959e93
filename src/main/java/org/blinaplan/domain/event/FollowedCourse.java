package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A course after what happened.
 *
 * @param log everything that was recorded
 * @param now the instant up to which it is past
 * @param cycles those that have begun and those to come
 * @param restarts every restart that was recorded, with the advice of its moment
 * @param alarms reactions in the running infusion for which the label says to interrupt it
 * @param care what was given, measured, asked and graded, put to what was planned
 * @param madeBags every bag that was recorded as made, in order of time, and what becomes of it
 */
public record FollowedCourse(
        EventLog log,
        ZonedDateTime now,
        List<FollowedCycle> cycles,
        List<AdvisedRestart> restarts,
        List<Alarm> alarms,
        RecordedCare care,
        List<MadeBagUse> madeBags) {
    public FollowedCourse {
        cycles = List.copyOf(cycles);
        restarts = List.copyOf(restarts);
        alarms = List.copyOf(alarms);
        madeBags = List.copyOf(madeBags);
    }

    /**
     * A restart and what the label said at its moment.
     *
     * @param cycle number of the cycle that was interrupted
     * @param gap that it ended
     * @param advice of its moment
     */
    public record AdvisedRestart(int cycle, Gap gap, List<Advice> advice) {
        public AdvisedRestart {
            advice = List.copyOf(advice);
        }
    }

    /**
     * A reaction while the infusion runs.
     *
     * @param cycle number of the running cycle
     * @param reaction what was graded
     * @param advice the entry that says to hold or stop
     */
    public record Alarm(int cycle, CourseEvent.ReactionGraded reaction, Advice advice) {}
}
