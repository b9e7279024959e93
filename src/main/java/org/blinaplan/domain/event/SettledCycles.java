package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Cycles that are past and cannot change any more, each followed once: a course that is followed up to one moment after
 * the other asks for the same ones again and again. A cycle is taken for the same one only where everything it is
 * followed from is equal. For one course and one thread; its moments must come in order of time.
 */
class SettledCycles {
    private final Map<Past, FollowedCycle> followed = new HashMap<>();

    /**
     * All that a past cycle is followed from.
     *
     * @param recorded what happened
     * @param asFirst whether its start is treated as that of cycle 1
     * @param made bags that were made before it ended and did not hang in a cycle before it
     */
    private record Past(CycleRecord recorded, boolean asFirst, List<MadeBag> made) {}

    /**
     * The cycle, followed now or before.
     *
     * @param made bags that did not hang in a cycle before it
     * @param now up to which it is followed
     * @param follow does it, around the bags that are given to it
     */
    FollowedCycle follow(
            CycleRecord recorded,
            boolean asFirst,
            List<MadeBag> made,
            ZonedDateTime now,
            Function<List<MadeBag>, FollowedCycle> follow) {
        if (!isPast(recorded)) {
            return follow.apply(made);
        }
        Past past = new Past(recorded, asFirst, madeBeforeItsEnd(recorded, made));
        FollowedCycle known = followed.get(past);
        if (known == null) {
            known = follow.apply(past.made());
            if (isOverBy(now, known)) {
                followed.put(past, known);
            }
        }
        return known;
    }

    /** Whether it has ended, and every gap of it: how long one takes that has not depends on now. */
    private static boolean isPast(CycleRecord recorded) {
        return recorded.state() != CycleState.RUNNING
                && recorded.state() != CycleState.INTERRUPTED
                && recorded.lastRun().end() != null
                && recorded.gaps().stream().noneMatch(gap -> gap.end() == null);
    }

    /** What is made when nothing of it runs any more cannot hang in it, and nobody planned around it. */
    private static List<MadeBag> madeBeforeItsEnd(CycleRecord recorded, List<MadeBag> made) {
        ZonedDateTime end = recorded.lastRun().end();
        return made.stream()
                .filter(bag -> end == null || bag.madeAt().isBefore(end))
                .toList();
    }

    /** Then each of its steps and bags is given, whenever it is looked at later. */
    private static boolean isOverBy(ZonedDateTime now, FollowedCycle cycle) {
        return cycle.steps().stream()
                        .noneMatch(step ->
                                step.assumed() || step.step().time().end().isAfter(now))
                && cycle.bags().stream()
                        .noneMatch(
                                bag -> bag.assumed() || bag.bag().time().end().isAfter(now));
    }
}
