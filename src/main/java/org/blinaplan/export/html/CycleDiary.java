package org.blinaplan.export.html;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.export.html.Happening.Kind;
import org.blinaplan.export.html.Happening.Place;
import org.jspecify.annotations.Nullable;

/**
 * One cycle as its family lives it.
 *
 * @param cycle every instant fixed
 * @param bagsPlanned whether bag changes are planned at all
 * @param happenings in order of time
 * @param stays hospital stays, in order of time
 * @param nextStart when the next cycle is planned or may begin; absent after the last one
 */
record CycleDiary(
        Cycle cycle,
        boolean bagsPlanned,
        List<Happening> happenings,
        List<TimeSpan> stays,
        @Nullable ZonedDateTime nextStart) {
    CycleDiary {
        happenings = List.copyOf(happenings);
        stays = List.copyOf(stays);
    }

    /** The diary of the cycle at this place of the plan. */
    static CycleDiary of(Plan plan, int index) {
        PlannedCycle planned = plan.cycles().get(index);
        Cycle cycle = planned.cycle();
        List<TimeSpan> stays = stays(cycle);
        Map<Instant, EnumSet<Kind>> kinds = kinds(planned, stays);
        List<Happening> happenings = new ArrayList<>();
        kinds.forEach((instant, what) -> {
            ZonedDateTime at = instant.atZone(cycle.infusion().start().getZone());
            happenings.add(new Happening(at, what, place(plan, cycle, stays, at)));
        });
        ZonedDateTime next = index + 1 < plan.cycles().size()
                ? plan.cycles().get(index + 1).cycle().infusion().start()
                : cycle.nextCycleFrom();
        return new CycleDiary(cycle, !planned.sequence().bags().isEmpty(), happenings, stays, next);
    }

    /** Whether the start is supervised but no hospital stay begins. */
    boolean startsSupervised() {
        return !cycle.admissions().isEmpty() && stays.isEmpty();
    }

    /** Whether nobody knows if a hospital stay begins. */
    boolean admissionUnknown() {
        return cycle.admissions().isEmpty();
    }

    private static List<TimeSpan> stays(Cycle cycle) {
        List<TimeSpan> stays = new ArrayList<>();
        for (Admission admission : cycle.admissions()) {
            Admission.Stay stay = admission.stay();
            if (stay != null) {
                stays.add(stay.time());
            }
        }
        return stays;
    }

    private static Map<Instant, EnumSet<Kind>> kinds(PlannedCycle planned, List<TimeSpan> stays) {
        Map<Instant, EnumSet<Kind>> kinds = new TreeMap<>();
        Cycle cycle = planned.cycle();
        add(kinds, cycle.infusion().start(), Kind.PUMP_STARTS);
        List<Bag> bags = planned.sequence().bags();
        for (int i = 1; i < bags.size(); i++) {
            add(kinds, bags.get(i).time().start(), Kind.BAG_CHANGE);
        }
        List<DoseStep> steps = cycle.steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).dose().rate().compareTo(steps.get(i - 1).dose().rate()) > 0) {
                add(kinds, steps.get(i).time().start(), Kind.HIGHER_DOSE);
            }
        }
        for (TimeSpan stay : stays) {
            add(kinds, stay.end(), Kind.GOING_HOME);
        }
        add(kinds, cycle.infusion().end(), Kind.PUMP_OFF);
        return kinds;
    }

    private static void add(Map<Instant, EnumSet<Kind>> kinds, ZonedDateTime at, Kind kind) {
        kinds.computeIfAbsent(at.toInstant(), instant -> EnumSet.noneOf(Kind.class))
                .add(kind);
    }

    private static Place place(Plan plan, Cycle cycle, List<TimeSpan> stays, ZonedDateTime at) {
        if (stays.stream().anyMatch(stay -> stay.containsOrTouches(at))) {
            return Place.WARD;
        }
        if (at.isEqual(cycle.infusion().start())) {
            return Place.SUPERVISED;
        }
        return plan.policy().visits().contains(at, plan.policy().closedDates()) ? Place.VISIT : Place.VISIT_WHEN_CLOSED;
    }
}
