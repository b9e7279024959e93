package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.order.EnteredTime;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as a ward looks at it.
 *
 * @param planned with its bags
 * @param followed after what happened; absent where the plan was made without events
 * @param missedStart when it should have begun; absent where that has been recorded or is to come
 * @param restart from when on the plan rests on a restart that nobody has recorded; absent where it rests on none
 */
record WardCycle(
        PlannedCycle planned,
        @Nullable FollowedCycle followed,
        @Nullable ZonedDateTime missedStart,
        @Nullable ZonedDateTime restart) {

    /** Those of a plan, in order; none after one whose start is missing, as nobody knows when they come. */
    static List<WardCycle> of(Plan plan, Window window) {
        FollowedCourse course = plan.followed();
        ZonedDateTime restart = course == null ? null : restart(course);
        List<WardCycle> cycles = new ArrayList<>();
        ZonedDateTime before = null;
        for (int i = 0; i < plan.cycles().size(); i++) {
            PlannedCycle planned = plan.cycles().get(i);
            FollowedCycle followed = course == null ? null : course.cycles().get(i);
            boolean assumed = followed != null && (followed.assumed() || hasAssumedSteps(followed));
            ZonedDateTime due = due(plan, planned.cycle(), followed, before);
            ZonedDateTime missed = due != null && window.isPast(due) ? due : null;
            cycles.add(new WardCycle(planned, followed, missed, assumed ? restart : null));
            if (missed != null) {
                break;
            }
            before = planned.cycle().infusion().end();
        }
        return cycles;
    }

    /** When a cycle that has not begun should; null for one that has, or that follows from a restart. */
    private static @Nullable ZonedDateTime due(
            Plan plan, Cycle cycle, @Nullable FollowedCycle followed, @Nullable ZonedDateTime before) {
        if (followed == null) {
            return cycle.infusion().start();
        }
        if (followed.state() != CycleState.PLANNED || followed.assumed()) {
            return null;
        }
        Optional<EnteredTime> wished = cycle.number() == plan.order().firstCycle()
                ? Optional.of(plan.order().start())
                : plan.order().plannedStart(cycle.number());
        ZonedDateTime allowed = cycle.earliestStart();
        return wished.map(time -> time.in(plan.order().zone()))
                .filter(at -> before == null || !at.isBefore(before))
                .orElse(allowed == null ? cycle.infusion().start() : allowed);
    }

    private static @Nullable ZonedDateTime restart(FollowedCourse course) {
        return course.cycles().stream()
                .flatMap(cycle -> cycle.steps().stream())
                .filter(GivenStep::assumed)
                .map(step -> step.step().time().start())
                .findFirst()
                .orElse(null);
    }

    private static boolean hasAssumedSteps(FollowedCycle cycle) {
        return cycle.steps().stream().anyMatch(GivenStep::assumed);
    }

    Cycle cycle() {
        return planned.cycle();
    }

    boolean isToCome() {
        return followed == null || followed.state() == CycleState.PLANNED;
    }

    /** Whether it follows from the restart that ended the cycle before it, and has no start of its own. */
    boolean beginsWithRestart() {
        return followed != null && followed.begunByRestart();
    }

    /** Whether its infusion runs, or will. */
    boolean isInfused() {
        return followed == null
                || followed.state() == CycleState.PLANNED
                || followed.state() == CycleState.RUNNING
                || (followed.state() == CycleState.INTERRUPTED && restart != null);
    }

    boolean isCompleted() {
        return followed != null && followed.state() == CycleState.COMPLETED;
    }

    /** Whether people still look after it: not one that ended early or was stopped. */
    boolean isKept() {
        return isInfused() || isCompleted() || (followed != null && followed.state() == CycleState.INTERRUPTED);
    }

    /** Whether the hanging of this bag, by its place in the sequence, was recorded. */
    boolean isHung(int bag) {
        if (followed == null) {
            return false;
        }
        List<GivenBag> bags = followed.bags();
        return bag < bags.size() && bags.get(bag).recorded();
    }

    /** What something at this instant rests on that is not recorded. */
    @Nullable
    Assumption assumption(ZonedDateTime at) {
        if (missedStart != null) {
            return new Assumption(Assumption.Kind.START, cycle().infusion().start());
        }
        return restart == null || at.isBefore(restart) ? null : new Assumption(Assumption.Kind.RESTART, restart);
    }
}
