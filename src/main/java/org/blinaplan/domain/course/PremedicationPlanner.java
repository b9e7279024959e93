package org.blinaplan.domain.course;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.domain.dosing.Calculation;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.MedicineDose;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.monograph.PremedicationEntry;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.Timing;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaMilligramDose;
import org.blinaplan.quantity.MilligramDose;

/** Premedication before the start of a cycle, a dose step and a restart, on elapsed time. */
public final class PremedicationPlanner {
    /** Premedication of adults. */
    static final RuleId ADULT = new RuleId("PRE-001");
    /** Premedication of children. */
    static final RuleId CHILD = new RuleId("PRE-002");

    private PremedicationPlanner() {}

    /**
     * What premedication is given before.
     *
     * @param occasion what follows
     * @param at when the drug starts, steps up or restarts
     */
    public record Due(Occasion occasion, ZonedDateTime at) {}

    /** The start of a cycle and its steps. */
    static List<Due> due(List<DoseStep> steps) {
        return steps.stream()
                .map(step -> new Due(
                        step.fromHour() == 0 ? Occasion.CYCLE_START : Occasion.DOSE_STEP,
                        step.time().start()))
                .toList();
    }

    /**
     * In order of time; none where the label states none, or where the monograph does not know. Two occasions at one
     * instant are one entry.
     */
    public static List<Premedication> plan(
            Indication indication, int cycle, AgeGroup group, Dosing dosing, List<Due> due) {
        List<PremedicationEntry> entries =
                indication.premedication(group).map(row -> row.entries()).orElse(List.of());
        RuleId rule = group == AgeGroup.CHILD ? CHILD : ADULT;
        List<Premedication> planned = new ArrayList<>();
        Set<ZonedDateTime> instants =
                new LinkedHashSet<>(due.stream().map(Due::at).toList());
        for (ZonedDateTime at : instants) {
            for (PremedicationEntry entry : entries) {
                List<Occasion> reasons = due.stream()
                        .filter(one -> one.at().equals(at) && entry.appliesTo(one.occasion(), cycle))
                        .map(Due::occasion)
                        .distinct()
                        .toList();
                if (!reasons.isEmpty()) {
                    planned.add(of(entry, reasons, at, dosing, rule));
                }
            }
        }
        planned.sort(Comparator.comparing(Premedication::at));
        return planned;
    }

    private static Premedication of(
            PremedicationEntry entry, List<Occasion> reasons, ZonedDateTime due, Dosing dosing, RuleId rule) {
        Timing timing = entry.timing();
        Duration earliest = timing.earliest();
        Duration latest = timing.latest();
        TimeSpan window =
                earliest == null || latest == null ? null : new TimeSpan(due.minus(earliest), due.minus(latest));
        return new Premedication(
                entry.dose().drug(),
                dose(entry.dose(), dosing, entry.source()),
                entry.alternatives().stream()
                        .map(other -> new Premedication.Alternative(
                                other.drug(),
                                dose(other, dosing, entry.source()).value()))
                        .toList(),
                due.minus(timing.before()),
                window,
                reasons,
                rule);
    }

    /** A dose per square metre is exact, then capped. */
    private static Calculation<MilligramDose> dose(MedicineDose dose, Dosing dosing, Source source) {
        BsaMilligramDose perSurface = dose.perSurface();
        if (perSurface == null) {
            return new Calculation<>(dose.flat(), List.of(CalculationStep.of(dose.drug() + " " + dose.flat(), source)));
        }
        BodySurfaceArea surface = dosing.surface().value();
        MilligramDose uncapped = perSurface.times(surface);
        MilligramDose capped = uncapped.cappedAt(dose.flat());
        List<CalculationStep> steps = new ArrayList<>(dosing.surface().steps());
        steps.add(CalculationStep.of(dose.drug() + " " + perSurface + " x " + surface + " = " + uncapped, source));
        steps.add(CalculationStep.of("At most " + dose.flat() + ": " + capped, source));
        return new Calculation<>(capped, steps);
    }
}
