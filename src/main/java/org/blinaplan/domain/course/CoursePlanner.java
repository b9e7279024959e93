package org.blinaplan.domain.course;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.patient.Patient;
import org.jspecify.annotations.Nullable;

/** Makes a course from an order and its monograph. Infusion time is elapsed time; the wall clock is a view of it. */
public final class CoursePlanner {
    private CoursePlanner() {}

    /**
     * Every cycle of the order with every instant fixed.
     *
     * @throws IllegalArgumentException if the monograph has no such indication or cycle; an order reader refuses it
     *     before
     */
    public static Course plan(Order order, Monograph monograph) {
        Indication indication = monograph
                .indication(order.indication())
                .orElseThrow(() -> new IllegalArgumentException(monograph.id() + " has no " + order.indication()));
        List<Cycle> cycles = new ArrayList<>();
        ZonedDateTime earliest = null;
        for (int number = order.firstCycle(); number <= order.lastCycle(); number++) {
            ZonedDateTime start = start(order, number, earliest);
            Cycle cycle = cycle(order, monograph, indication, number, start).notBefore(earliest);
            cycles.add(cycle);
            earliest = afterTreatmentFreeDays(cycle.infusion().end(), cycle.treatmentFreeDays());
        }
        return new Course(order, monograph, indication, cycles);
    }

    /** One cycle of the label that starts at this instant. */
    public static Cycle cycle(
            Order order, Monograph monograph, Indication indication, int number, ZonedDateTime start) {
        CyclePattern pattern = indication.pattern(number);
        Patient patient = order.patient();
        TimeSpan infusion = TimeSpan.ofHours(start, pattern.infusionHours());
        Dosing dosing = DoseCalculator.dosing(patient.weight(), patient.height(), monograph);
        List<DoseStep> steps =
                pattern.steps().stream().map(step -> step(step, start, dosing)).toList();
        AgeGroup group = patient.ageGroupOn(start.toLocalDate());
        int free = pattern.treatmentFreeDays().value();
        return new Cycle(
                number,
                pattern.phase(),
                group,
                dosing,
                infusion,
                pattern.infusionHours(),
                free,
                number == indication.lastCycle() ? null : afterTreatmentFreeDays(infusion.end(), free),
                null,
                steps,
                AdmissionPlanner.plan(monograph, indication, number, patient.cnsHistory(), start),
                PremedicationPlanner.plan(indication, number, group, dosing, PremedicationPlanner.due(steps)));
    }

    private static ZonedDateTime start(Order order, int number, @Nullable ZonedDateTime earliest) {
        if (earliest == null) {
            return order.start().in(order.zone());
        }
        return order.plannedStart(number).map(start -> start.in(order.zone())).orElse(earliest);
    }

    private static DoseStep step(StepPattern pattern, ZonedDateTime start, Dosing dosing) {
        return new DoseStep(
                pattern.firstDay(),
                pattern.lastDay(),
                pattern.fromHour(),
                pattern.toHour(),
                new TimeSpan(start.plusHours(pattern.fromHour()), start.plusHours(pattern.toHour())),
                DoseCalculator.dose(dosing, pattern.dose()));
    }

    /**
     * The end of the infusion plus days on the calendar, at the same wall clock; in a skipped hour the first instant
     * after it, in a doubled one the earlier.
     */
    public static ZonedDateTime afterTreatmentFreeDays(ZonedDateTime end, int days) {
        return WallClock.instant(end.toLocalDateTime().plusDays(days), end.getZone());
    }
}
