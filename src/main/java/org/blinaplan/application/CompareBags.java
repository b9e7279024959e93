package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagAlternatives;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.PinChoices;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.StartDay;
import org.blinaplan.domain.bag.StartDays;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.site.Pin;

/** Sets side by side what a person could choose instead: other bags for a cycle, other days to start it. */
public final class CompareBags {
    private final BagSequencer sequencer;

    public CompareBags(BagSequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** Other sequences for a cycle of the plan, the best first; empty where it has none. */
    public List<BagAlternative> alternatives(Plan plan, Cycle cycle) {
        return BagAlternatives.of(request(plan, cycle));
    }

    /** What may be pinned at an elapsed hour of a cycle of the plan, the shortest bag first. */
    public List<Pin> pinsAt(Plan plan, Cycle cycle, int hour) {
        return PinChoices.at(request(plan, cycle), hour);
    }

    private static BagRequest request(Plan plan, Cycle cycle) {
        return BagRequest.of(cycle, plan.order(), plan.monograph(), plan.policy(), plan.site());
    }

    /** The plan with the other sequences of each of its cycles that has not begun. */
    public Plan withAlternatives(Plan plan) {
        return new Plan(
                plan.course(),
                plan.policy(),
                plan.basis(),
                plan.cycles().stream()
                        .map(planned ->
                                hasBegun(plan, planned) ? planned : planned.beside(alternatives(plan, planned.cycle())))
                        .toList(),
                plan.findings(),
                plan.followed());
    }

    /** Whether this cycle of the plan has begun: its bags are followed, not chosen. */
    public static boolean hasBegun(Plan plan, PlannedCycle planned) {
        FollowedCourse followed = plan.followed();
        return followed != null
                && followed.cycles().stream()
                        .anyMatch(cycle -> cycle.planned().equals(planned)
                                && (cycle.state() != CycleState.PLANNED || cycle.begunByRestart()));
    }

    /**
     * The planned start of a cycle and the days after it, so many in all, each with its best bags.
     *
     * @throws IllegalArgumentException if the plan has no cycle of this number
     */
    public List<StartDay> starts(Plan plan, int cycle, int days) {
        return new StartDays(sequencer).compare(plan.order(), plan.monograph(), plan.site(), cycle, days);
    }
}
