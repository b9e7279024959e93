package org.blinaplan.domain.event;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.dosing.Calculation;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Resumption;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.quantity.DoseRate;

/**
 * The low and the full dose of one patient in one cycle, also in an indication that begins at the full dose: it
 * restarts at the low one.
 *
 * @param low 9 mcg/day, or 5 mcg/m2/day
 * @param full 28 mcg/day, or 15 mcg/m2/day
 * @param stepAfter delivered time at the low dose after which the full one follows
 */
record LabelDoses(PlannedDose low, PlannedDose full, Duration stepAfter) {
    /** By the weight that decides this cycle. */
    static LabelDoses of(Monograph monograph, Dosing dosing) {
        return new LabelDoses(
                dose(monograph, dosing, DoseLevel.LOW), dose(monograph, dosing, DoseLevel.FULL), stepAfter(monograph));
    }

    private static PlannedDose dose(Monograph monograph, Dosing dosing, DoseLevel level) {
        return monograph.indications().stream()
                .flatMap(indication -> indication.cycles().stream())
                .flatMap(pattern -> pattern.steps().stream())
                .map(StepPattern::dose)
                .filter(row -> row.level() == level)
                .findFirst()
                .map(row -> DoseCalculator.dose(dosing, row))
                .orElseThrow(() -> new IllegalArgumentException(monograph.id() + " has no " + level + " dose"));
    }

    private static Duration stepAfter(Monograph monograph) {
        return monograph.safety().modifications().stream()
                .map(DoseModification::resumption)
                .filter(Objects::nonNull)
                .map(Resumption::stepAfter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(monograph.id() + " has no step after a restart"));
    }

    /** The dose that somebody recorded: one of the two, or another one, which the label does not know. */
    PlannedDose recorded(DoseRate rate) {
        if (rate.equals(low.rate())) {
            return low;
        }
        if (rate.equals(full.rate())) {
            return full;
        }
        return new PlannedDose(
                rate.compareTo(low.rate()) > 0 ? DoseLevel.FULL : DoseLevel.LOW,
                new Calculation<>(rate, List.of(CalculationStep.of("As recorded: " + rate))),
                false,
                new VolumeKey.Fixed(rate));
    }

    boolean isLow(PlannedDose dose) {
        return dose.rate().equals(low.rate());
    }

    /** Whether the label knows it for this patient. */
    boolean isKnown(PlannedDose dose) {
        return isLow(dose) || dose.rate().equals(full.rate());
    }
}
