package org.blinaplan.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.quantity.Weight;

/** Sets the flat dose and the dose by body surface side by side where the weight is close to the limit. */
public final class CompareDoses {
    /** Within 2 kg of the limit, both ends included: 43 to 47 kg where the limit is 45 kg. Not a clinical limit. */
    private static final Weight CLOSE = Weight.of(2);

    private final BagSequencer sequencer;

    public CompareDoses(BagSequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** Both doses in the first planned cycle; empty where the weight is not close to the limit. */
    public Optional<DoseComparison> compare(Plan plan) {
        Weight weight = plan.order().patient().weight();
        Weight limit = plan.monograph().fixedDoseFrom().value();
        Weight from = Weight.of(limit.kilograms().subtract(CLOSE.kilograms()));
        Weight to = Weight.of(limit.kilograms().add(CLOSE.kilograms()));
        if (weight.compareTo(from) < 0 || weight.compareTo(to) > 0) {
            return Optional.empty();
        }
        PlannedCycle planned = plan.cycles().get(0);
        List<DoseComparison.Alternative> alternatives = Stream.of(DoseBasis.BSA, DoseBasis.FIXED)
                .map(basis -> alternative(plan, planned, basis))
                .toList();
        return Optional.of(new DoseComparison(
                weight,
                limit,
                from,
                to,
                planned.cycle().number(),
                alternatives,
                plan.monograph().fixedDoseFrom().source()));
    }

    private DoseComparison.Alternative alternative(Plan plan, PlannedCycle planned, DoseBasis basis) {
        Cycle cycle = planned.cycle();
        if (cycle.dosing().basis().value() == basis) {
            return new DoseComparison.Alternative(
                    basis, cycle.dosing(), cycle.steps(), planned.sequence().counts(), true);
        }
        Cycle other = onBasis(plan, cycle, basis);
        return new DoseComparison.Alternative(
                basis,
                other.dosing(),
                other.steps(),
                sequencer
                        .sequence(BagRequest.of(other, plan.order(), plan.monograph(), plan.policy(), plan.site()))
                        .counts(),
                false);
    }

    private static Cycle onBasis(Plan plan, Cycle cycle, DoseBasis basis) {
        Dosing dosing = DoseCalculator.onBasis(
                plan.order().patient().weight(), plan.order().patient().height(), plan.monograph(), basis);
        List<StepPattern> patterns =
                plan.course().indication().pattern(cycle.number()).steps();
        List<DoseStep> steps = Stream.iterate(0, i -> i < patterns.size(), i -> i + 1)
                .map(i -> withDose(cycle.steps().get(i), dosing, patterns.get(i)))
                .toList();
        return new Cycle(
                cycle.number(),
                cycle.phase(),
                cycle.ageGroup(),
                dosing,
                cycle.infusion(),
                cycle.hours(),
                cycle.treatmentFreeDays(),
                cycle.nextCycleFrom(),
                cycle.earliestStart(),
                steps,
                cycle.admissions(),
                cycle.premedications());
    }

    private static DoseStep withDose(DoseStep step, Dosing dosing, StepPattern pattern) {
        return new DoseStep(
                step.firstDay(),
                step.lastDay(),
                step.fromHour(),
                step.toHour(),
                step.time(),
                DoseCalculator.dose(dosing, pattern.dose()));
    }
}
