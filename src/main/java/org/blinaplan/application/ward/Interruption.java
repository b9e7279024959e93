package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.PremedicationPlanner;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.domain.monograph.Occasion;

/**
 * An infusion that stands still, and the clock that runs against it.
 *
 * @param course whose
 * @param gap as of now, and the limit with its source
 * @param place where the patient is now
 * @param medicines before a supervised restart; none where the monograph states none
 */
public record Interruption(PatientCourse course, RunningGap gap, Place place, List<Premedication> medicines) {
    public Interruption {
        medicines = List.copyOf(medicines);
    }

    /** The interruption of this course; empty where none lasts. */
    static Optional<Interruption> of(PatientCourse course, ZonedDateTime now) {
        Plan plan = course.plan();
        return RunningGap.of(plan).map(planned -> {
            ZonedDateTime there = now.withZoneSameInstant(plan.order().zone());
            RunningGap gap = new RunningGap(planned.cycle(), planned.gap(), there, planned.limit());
            Cycle cycle = planned.cycle().planned().cycle();
            return new Interruption(
                    course, gap, Place.at(there, cycle, plan.site().places()), medicines(plan, cycle));
        });
    }

    private static List<Premedication> medicines(Plan plan, Cycle cycle) {
        return PremedicationPlanner.plan(
                plan.course().indication(),
                cycle.number(),
                cycle.ageGroup(),
                cycle.dosing(),
                List.of(new PremedicationPlanner.Due(
                        Occasion.RESTART, cycle.infusion().start())));
    }

    /**
     * Whether the length of the gap alone decides: it may simply go on before the limit, and be restarted under
     * supervision from the limit on. Otherwise the advice says what holds.
     */
    public boolean isByLength() {
        List<Advice> advice = gap.cycle().advice();
        return !advice.isEmpty()
                && advice.stream()
                        .allMatch(one -> one.notBefore() == null
                                && (one.action() == Action.RESUME || one.action() == Action.SUPERVISED_RESTART));
    }

    /** How much of the limit has passed, 0 to 1. */
    public double share() {
        Duration limit = gap.limit().value();
        return Math.min(1, (double) gap.elapsed().toMillis() / Math.max(1, limit.toMillis()));
    }

    /** How long it is over the limit; zero while it is not. */
    public Duration over() {
        return gap.isLong() ? gap.elapsed().minus(gap.limit().value()) : Duration.ZERO;
    }
}
