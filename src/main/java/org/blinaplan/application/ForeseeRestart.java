package org.blinaplan.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.quantity.DoseRate;
import org.jspecify.annotations.Nullable;

/** While an infusion is interrupted: the plan as it was, after a restart now, and after one when the gap gets long. */
public final class ForeseeRestart {
    private final PlanCourse planner;

    public ForeseeRestart(PlanCourse planner) {
        this.planner = planner;
    }

    /**
     * A course that waits for its restart.
     *
     * @param gap that is open
     * @param before the plan without the interruption
     * @param restart the plan after a restart as soon as the advice allows; absent where a person must decide first
     * @param longGap the plan after a restart at the moment from which a gap is long; absent where that has passed or
     *     the advice is not simply to go on
     */
    public record Foreseen(
            Gap gap,
            Plan before,
            @Nullable Future restart,
            @Nullable Future longGap) {}

    /**
     * A plan after a restart that nobody has recorded.
     *
     * @param at when it restarts
     * @param dose at which
     * @param plan from there
     */
    public record Future(ZonedDateTime at, DoseRate dose, Plan plan) {}

    /** Both futures; empty where no cycle of this plan is interrupted. */
    public Optional<Foreseen> of(Plan plan) {
        FollowedCourse followed = plan.followed();
        if (followed == null) {
            return Optional.empty();
        }
        return RunningGap.of(plan)
                .map(gap -> new Foreseen(
                        gap.gap(),
                        before(plan, followed.log(), gap.gap()),
                        restart(plan, followed),
                        longGap(plan, gap)));
    }

    /** What held just before the interruption. */
    private Plan before(Plan plan, EventLog log, Gap gap) {
        List<CourseEvent> earlier = log.entries().stream()
                .map(EventLog.Entry::event)
                .filter(event -> !event.at().isAfter(gap.start())
                        && !(event instanceof CourseEvent.InfusionInterrupted
                                && event.at().isEqual(gap.start())))
                .toList();
        return planner.plan(
                plan.order(), plan.basis(), new EventLog(earlier), gap.start().toInstant());
    }

    private @Nullable Future restart(Plan plan, FollowedCourse followed) {
        return followed.cycles().stream()
                .flatMap(cycle -> cycle.steps().stream())
                .filter(GivenStep::assumed)
                .findFirst()
                .map(step -> future(
                        plan, step.step().time().start(), step.step().dose().rate()))
                .orElse(null);
    }

    private @Nullable Future longGap(Plan plan, RunningGap gap) {
        FollowedCycle cycle = gap.cycle();
        boolean goesOn = cycle.advice().stream().map(Advice::action).allMatch(action -> action == Advice.Action.RESUME);
        return gap.isLong() || !goesOn || cycle.advice().isEmpty()
                ? null
                : future(plan, gap.longFrom(), gap.gap().doseBefore().rate());
    }

    private Future future(Plan plan, ZonedDateTime at, DoseRate dose) {
        FollowedCourse followed = java.util.Objects.requireNonNull(plan.followed());
        EventLog log = followed.log().with(new CourseEvent.InfusionRestarted(EventStamp.at(at), dose, null));
        return new Future(at, dose, planner.plan(plan.order(), plan.basis(), log, at.toInstant()));
    }
}
