package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DeliveredTime;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.event.Progress;
import org.jspecify.annotations.Nullable;

/** How the cycle of a row stands: as it was recorded; in a plan without events, by the clock alone. */
final class RowState {
    private final Plan plan;
    private final PlannedCycle planned;
    private final @Nullable ZonedDateTime now;
    private final @Nullable FollowedCycle followed;
    private final DeliveredTime delivered;

    RowState(Plan plan, PlannedCycle planned, @Nullable ZonedDateTime now) {
        this.plan = plan;
        this.planned = planned;
        this.now = now;
        FollowedCourse course = plan.followed();
        followed = course == null
                ? null
                : course.cycles().stream()
                        .filter(cycle -> cycle.number() == planned.cycle().number())
                        .findFirst()
                        .orElse(null);
        delivered = DeliveredTime.of(planned.cycle().steps());
    }

    Plan plan() {
        return plan;
    }

    PlannedCycle planned() {
        return planned;
    }

    Cycle cycle() {
        return planned.cycle();
    }

    /** What was recorded; empty in a plan without events. */
    Optional<FollowedCycle> followed() {
        return Optional.ofNullable(followed);
    }

    /** Delivered time, gaps left out. */
    DeliveredTime delivered() {
        return delivered;
    }

    /** What holds of the log, in order of time. */
    List<CourseEvent> events() {
        FollowedCourse course = plan.followed();
        return course == null
                ? List.of()
                : course.log().entries().stream().map(EventLog.Entry::event).toList();
    }

    List<Interruption> interruptions() {
        return followed == null ? List.of() : followed.interruptions();
    }

    boolean isPast(ZonedDateTime at) {
        return now != null && !at.isAfter(now);
    }

    Progress progress(Bag bag) {
        return given(bag).map(GivenBag::progress).orElseGet(() -> {
            if (isPast(bag.time().end())) {
                return Progress.GIVEN;
            }
            return isPast(bag.time().start()) ? Progress.RUNNING : Progress.PLANNED;
        });
    }

    /** What is known of the bag's hanging; empty in a plan without events. */
    Optional<GivenBag> given(Bag bag) {
        return followed().map(cycle -> cycle.bags().get(bag.number() - 1));
    }

    /** What is known of the step; empty in a plan without events. */
    Optional<GivenStep> given(DoseStep step) {
        return followed().map(cycle -> cycle.steps().get(cycle().steps().indexOf(step)));
    }

    /** The restart that nobody has recorded yet and from which the rest of the cycle is planned. */
    Optional<ZonedDateTime> assumedRestart() {
        return followed()
                .flatMap(cycle -> cycle.steps().stream()
                        .filter(GivenStep::assumed)
                        .map(step -> step.step().time().start())
                        .findFirst());
    }

    /** Whether what lies at this instant follows from such a restart. */
    boolean isAssumed(ZonedDateTime at) {
        return assumedRestart().map(from -> !from.isAfter(at)).orElse(false);
    }

    /** Whether what is given at this instant belongs to a start, step or restart that is assumed. */
    boolean isAssumedSoon(ZonedDateTime at) {
        return cycle().steps().stream()
                .filter(step -> !step.time().start().isBefore(at))
                .findFirst()
                .map(step -> isAssumed(step.time().start()))
                .orElse(false);
    }

    /** Whether nobody waits for the restart any more: it was disconnected or stopped in the gap. */
    private Optional<ZonedDateTime> closed(Interruption gap) {
        return events().stream()
                .filter(event ->
                        event instanceof CourseEvent.InfusionEnded || event instanceof CourseEvent.CourseStopped)
                .map(CourseEvent::at)
                .filter(at -> !at.isBefore(gap.gap().start()))
                .findFirst();
    }

    /** Whether no drug runs now because of this gap. */
    boolean lasts(Interruption gap) {
        return gap.gap().end() == null && closed(gap).isEmpty();
    }

    /** Until when a gap is drawn: until it ran again or was given up; while it lasts until the planned restart or now. */
    ZonedDateTime end(Interruption gap) {
        ZonedDateTime end = gap.gap().end();
        if (end != null) {
            return end;
        }
        ZonedDateTime known = gap.gap().start().plus(gap.duration());
        return closed(gap)
                .or(this::assumedRestart)
                .or(this::assumedNextStart)
                .filter(at -> !at.isBefore(gap.gap().start()))
                .orElse(known);
    }

    /** When the next cycle begins, where it begins with a restart. */
    Optional<ZonedDateTime> nextStartByRestart() {
        FollowedCourse course = plan.followed();
        return course == null
                ? Optional.empty()
                : course.cycles().stream()
                        .filter(cycle ->
                                cycle.number() == cycle().number() + 1 && (cycle.begunByRestart() || cycle.assumed()))
                        .map(cycle -> cycle.planned().cycle().infusion().start())
                        .findFirst();
    }

    private Optional<ZonedDateTime> assumedNextStart() {
        return cycle().nextCycleFrom() == null ? nextStartByRestart() : Optional.empty();
    }

    /** How long the gap took, or has taken by now. */
    Duration duration(Interruption gap) {
        return gap.gap().end() == null && !lasts(gap)
                ? Duration.between(gap.gap().start(), end(gap))
                : gap.duration();
    }

    /** The gap in which the infusion ended; empty where it ended with a disconnect. */
    Optional<Interruption> lastGap() {
        return interruptions().stream()
                .filter(gap -> gap.gap().start().isEqual(cycle().infusion().end()))
                .findFirst();
    }

    /** Whether the infusion ends, or is to end, with a disconnect. */
    boolean isDisconnected() {
        return followed == null
                || (followed.state() != CycleState.STOPPED_FOR_GOOD && lastGap().isEmpty());
    }

    /** Whether treatment-free time follows: not behind a gap without a plan, nor where the course was stopped. */
    boolean hasFreeTime() {
        return cycle().nextCycleFrom() != null || isDisconnected();
    }

    /** From when on nothing of the infusion is drawn. */
    ZonedDateTime over() {
        return lastGap().map(this::end).orElse(cycle().infusion().end());
    }
}
