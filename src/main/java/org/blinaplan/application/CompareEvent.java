package org.blinaplan.application;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.Gap;

/** The plan before and after one event: one that is about to be recorded, or the last one that was. */
public final class CompareEvent {
    private final PlanCourse planner;

    public CompareEvent(PlanCourse planner) {
        this.planner = planner;
    }

    /**
     * Both plans.
     *
     * @param event between them, without the corrections around it
     * @param since from when on they are compared
     * @param before the plan without it
     * @param after the plan with it
     */
    public record Compared(CourseEvent event, ZonedDateTime since, Plan before, Plan after) {
        /** What changes from the event on. */
        public PlanDifferences differences() {
            return new PlanDifferences(PlanOutlook.of(before, since), PlanOutlook.of(after, since));
        }

        /** The same event beside another plan from before. */
        public Compared against(Plan earlier, ZonedDateTime from) {
            return new Compared(event, from, earlier, after);
        }
    }

    /**
     * What an event would change, at the moment of the plan or its own.
     *
     * @param longer the log of the plan with this event at its end, without faults
     */
    public Compared pending(Plan plan, EventLog longer, CourseEvent event) {
        FollowedCourse followed = plan.followed();
        Instant at = event.at().toInstant();
        Instant now = followed == null || at.isAfter(followed.now().toInstant())
                ? at
                : followed.now().toInstant();
        return new Compared(event, event.at(), plan, planner.plan(plan.order(), plan.basis(), longer, now));
    }

    /** What the last event that moves a plan has changed; empty where none is recorded. */
    public Optional<Compared> last(Plan plan) {
        FollowedCourse followed = plan.followed();
        if (followed == null) {
            return Optional.empty();
        }
        List<CourseEvent> holding =
                followed.log().entries().stream().map(EventLog.Entry::event).toList();
        return holding.stream()
                .filter(CompareEvent::movesAPlan)
                .reduce((one, other) -> other)
                .map(event -> {
                    ZonedDateTime from = firstWithIt(followed, event);
                    return new Compared(event, from, without(plan, holding, from), plan);
                });
    }

    /** Whether it can change the infusion or its bags. */
    public static boolean movesAPlan(CourseEvent event) {
        return event instanceof CourseEvent.InfusionStarted
                || event instanceof CourseEvent.InfusionInterrupted
                || event instanceof CourseEvent.InfusionRestarted
                || event instanceof CourseEvent.InfusionEnded
                || event instanceof CourseEvent.DoseChanged
                || event instanceof CourseEvent.BagHung
                || event instanceof CourseEvent.BagTakenDown
                || event instanceof CourseEvent.CourseStopped;
    }

    /** A restart is taken away with the interruption that it ended. */
    private static ZonedDateTime firstWithIt(FollowedCourse followed, CourseEvent event) {
        return followed.restarts().stream()
                .map(FollowedCourse.AdvisedRestart::gap)
                .filter(gap -> event instanceof CourseEvent.InfusionRestarted
                        && gap.end() != null
                        && Objects.requireNonNull(gap.end()).isEqual(event.at()))
                .map(Gap::start)
                .findFirst()
                .orElse(event.at());
    }

    /** As of that moment: what was recorded later would put off a start that nobody has made. */
    private Plan without(Plan plan, List<CourseEvent> holding, ZonedDateTime from) {
        List<CourseEvent> earlier = new ArrayList<>(holding);
        earlier.removeIf(event ->
                event.at().isAfter(from) || (movesAPlan(event) && !event.at().isBefore(from)));
        EventLog log = new EventLog(earlier);
        return log.recorded().isEmpty()
                ? planner.plan(plan.order(), plan.basis())
                : planner.plan(plan.order(), plan.basis(), log, from.toInstant());
    }
}
