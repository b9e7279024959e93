package org.blinaplan.domain.monitoring;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;

/**
 * What the checks of one cycle are counted from.
 *
 * @param cycle every instant fixed
 * @param visits when somebody comes, in order of time
 * @param next when the next cycle begins, or may begin
 */
record CycleTimes(Cycle cycle, List<ZonedDateTime> visits, ZonedDateTime next) {
    /**
     * @param planned the cycle with its bags
     * @param following the next planned cycle; empty where none is planned
     */
    static CycleTimes of(PlannedCycle planned, Optional<PlannedCycle> following) {
        Cycle cycle = planned.cycle();
        ZonedDateTime end = cycle.infusion().end();
        ZonedDateTime free =
                cycle.nextCycleFrom() == null ? end.plusDays(cycle.treatmentFreeDays()) : cycle.nextCycleFrom();
        ZonedDateTime next =
                following.map(later -> later.cycle().infusion().start()).orElse(free);
        return new CycleTimes(
                cycle, planned.sequence().visits().stream().map(Visit::at).toList(), next.isBefore(end) ? end : next);
    }

    ZonedDateTime start() {
        return cycle.infusion().start();
    }

    /** Hospital days; supervision is none. */
    List<TimeSpan> stays() {
        return cycle.admissions().stream()
                .map(Admission::stay)
                .flatMap(stay -> Optional.ofNullable(stay).stream())
                .map(Admission.Stay::time)
                .toList();
    }

    /** The start, and each change of dose without a gap. */
    List<TimeSpan> startAndSteps() {
        return steps(false);
    }

    /** Each dose that begins after a gap. */
    List<TimeSpan> restarts() {
        return steps(true);
    }

    private List<TimeSpan> steps(boolean afterGap) {
        List<TimeSpan> found = new ArrayList<>();
        DoseStep before = null;
        for (DoseStep step : cycle.steps()) {
            boolean gap =
                    before != null && before.time().end().isBefore(step.time().start());
            if (gap == afterGap) {
                found.add(step.time());
            }
            before = step;
        }
        return found;
    }

    /** In hospital, its days taken with both ends, as for visits. */
    boolean inHospital(ZonedDateTime at) {
        return cycle.admissions().stream().anyMatch(admission -> admission.holdsOrTouches(at));
    }

    boolean isVisit(ZonedDateTime at) {
        return visits.stream().anyMatch(visit -> visit.isEqual(at));
    }

    /** The last visit of these, both ends included. */
    Optional<ZonedDateTime> lastVisit(ZonedDateTime from, ZonedDateTime to) {
        return visits.stream()
                .filter(visit -> !visit.isBefore(from) && !visit.isAfter(to))
                .max(Comparator.naturalOrder());
    }

    /** The first visit inside, the end excluded. */
    Optional<ZonedDateTime> firstVisit(TimeSpan window) {
        return visits.stream().filter(window::contains).min(Comparator.naturalOrder());
    }
}
