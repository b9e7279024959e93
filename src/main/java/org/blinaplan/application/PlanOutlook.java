package org.blinaplan.application;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monograph.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of the days after a moment: what a ward must know of when an event moves it.
 *
 * @param cycle number of the cycle that runs or comes next
 * @param step the next step to a higher dose; absent where none is to come
 * @param beforeStep premedication before that step
 * @param admissionEnd the end of the hospital days; absent where none are to come
 * @param changeAtHome the first bag change outside an admission; absent where there is none
 * @param end when the infusion is disconnected
 * @param endInHours whether the site receives visits then, or the patient is in hospital
 * @param counts of the whole cycle; absent where no bag sequence exists
 * @param beforeRestart premedication before a restart
 * @param supervised whether a restart is supervised, with a new bag and line
 */
public record PlanOutlook(
        int cycle,
        @Nullable DoseStep step,
        List<Premedication> beforeStep,
        @Nullable ZonedDateTime admissionEnd,
        @Nullable Visit changeAtHome,
        ZonedDateTime end,
        boolean endInHours,
        @Nullable BagCounts counts,
        List<Premedication> beforeRestart,
        boolean supervised) {
    private static final Duration LONGEST_PREMEDICATION = Duration.ofDays(1);

    public PlanOutlook {
        beforeStep = List.copyOf(beforeStep);
        beforeRestart = List.copyOf(beforeRestart);
    }

    /** What this plan says of the time after a moment. */
    public static PlanOutlook of(Plan plan, ZonedDateTime since) {
        PlannedCycle planned = cycle(plan, since);
        Cycle cycle = planned.cycle();
        DoseStep step = step(cycle, since);
        List<Visit> visits = planned.sequence().visits().stream()
                .filter(visit -> visit.at().isAfter(since))
                .toList();
        return new PlanOutlook(
                cycle.number(),
                step,
                step == null ? List.of() : premedications(cycle, step.time().start(), Occasion.DOSE_STEP),
                admissionEnd(cycle, since),
                visits.stream()
                        .filter(visit -> visit.kind() == Visit.Kind.BAG_CHANGE)
                        .findFirst()
                        .orElse(null),
                cycle.infusion().end(),
                visits.stream()
                        .filter(visit -> visit.kind() == Visit.Kind.DISCONNECT)
                        .allMatch(Visit::inHours),
                planned.sequence().counts(),
                restarts(cycle, since).stream()
                        .flatMap(at -> premedications(cycle, at, Occasion.RESTART).stream())
                        .toList(),
                !restarts(cycle, since).isEmpty());
    }

    /** The cycle that is not over by then; where all are, the last one. */
    private static PlannedCycle cycle(Plan plan, ZonedDateTime since) {
        List<PlannedCycle> cycles = plan.cycles();
        return IntStream.range(0, cycles.size())
                .filter(i -> goesOn(plan.followed(), i)
                        && cycles.get(i).cycle().infusion().end().isAfter(since))
                .mapToObj(cycles::get)
                .findFirst()
                .orElse(cycles.get(cycles.size() - 1));
    }

    private static boolean goesOn(@Nullable FollowedCourse followed, int index) {
        if (followed == null) {
            return true;
        }
        FollowedCycle cycle = followed.cycles().get(index);
        return cycle.state() == CycleState.PLANNED
                || cycle.state() == CycleState.RUNNING
                || cycle.state() == CycleState.INTERRUPTED;
    }

    private static @Nullable DoseStep step(Cycle cycle, ZonedDateTime since) {
        List<DoseStep> steps = cycle.steps();
        return IntStream.range(1, steps.size())
                .filter(i -> steps.get(i).time().start().isAfter(since)
                        && steps.get(i)
                                        .dose()
                                        .rate()
                                        .compareTo(steps.get(i - 1).dose().rate())
                                > 0)
                .mapToObj(steps::get)
                .findFirst()
                .orElse(null);
    }

    private static List<Premedication> premedications(Cycle cycle, ZonedDateTime due, Occasion occasion) {
        return cycle.premedications().stream()
                .filter(given -> given.reasons().contains(occasion)
                        && !given.at().isAfter(due)
                        && given.at().isAfter(due.minus(LONGEST_PREMEDICATION)))
                .toList();
    }

    private static @Nullable ZonedDateTime admissionEnd(Cycle cycle, ZonedDateTime since) {
        return cycle.admissions().stream()
                .map(Admission::stay)
                .filter(stay -> stay != null && stay.time().end().isAfter(since))
                .map(stay -> stay.time().end())
                .findFirst()
                .orElse(null);
    }

    private static List<ZonedDateTime> restarts(Cycle cycle, ZonedDateTime since) {
        return cycle.admissions().stream()
                .filter(admission ->
                        admission.stay() == null && admission.start().isAfter(since))
                .map(Admission::start)
                .toList();
    }
}
