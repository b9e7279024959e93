package org.blinaplan.domain.dosing;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.DoseRow;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;

/** The one place through which every dose of blinatumomab passes. */
public final class DoseCalculator {
    private DoseCalculator() {}

    /** Flat or by body surface, decided by the monograph's weight: 45 kg itself is flat. */
    public static Dosing dosing(Weight weight, Height height, Monograph monograph) {
        Cited<Weight> limit = monograph.fixedDoseFrom();
        boolean fixed = weight.compareTo(limit.value()) >= 0;
        return dosing(weight, height, limit, fixed ? DoseBasis.FIXED : DoseBasis.BSA);
    }

    /** As if this basis applied, to set both doses side by side where a weight is close to the limit. */
    public static Dosing onBasis(Weight weight, Height height, Monograph monograph, DoseBasis basis) {
        return dosing(weight, height, monograph.fixedDoseFrom(), basis);
    }

    private static Dosing dosing(Weight weight, Height height, Cited<Weight> limit, DoseBasis basis) {
        String text = basis == DoseBasis.FIXED
                ? weight + ": fixed dose from " + limit.value() + " on"
                : weight + ": dose by body surface under " + limit.value();
        return new Dosing(
                new Calculation<>(basis, List.of(CalculationStep.of(text, limit.source()))),
                weight,
                Mosteller.surface(height, weight));
    }

    /** The dose of one row for this patient, never above the flat dose. */
    public static PlannedDose dose(Dosing dosing, DoseRow row) {
        return dosing.basis().value() == DoseBasis.FIXED ? fixed(dosing, row) : bySurface(dosing, row);
    }

    private static PlannedDose fixed(Dosing dosing, DoseRow row) {
        DoseRate dose = row.fixed().value();
        List<CalculationStep> steps = new ArrayList<>(dosing.basis().steps());
        steps.add(CalculationStep.of("Fixed dose: " + dose, row.fixed().source()));
        return new PlannedDose(row.level(), new Calculation<>(dose, steps), false, new VolumeKey.Fixed(dose));
    }

    private static PlannedDose bySurface(Dosing dosing, DoseRow row) {
        BodySurfaceArea surface = dosing.surface().value();
        DoseRate cap = row.fixed().value();
        DoseRate uncapped = row.perSurface().value().times(surface);
        boolean capped = uncapped.compareTo(cap) >= 0;
        List<CalculationStep> steps = new ArrayList<>(dosing.basis().steps());
        steps.addAll(dosing.surface().steps());
        steps.add(CalculationStep.of(
                row.perSurface().value() + " x " + surface + " = " + uncapped,
                row.perSurface().source()));
        steps.add(CalculationStep.of(
                capped ? "At or above the fixed dose: " + cap : "Below the fixed dose of " + cap,
                row.fixed().source()));
        return new PlannedDose(
                row.level(),
                new Calculation<>(uncapped.cappedAt(cap), steps),
                capped,
                capped
                        ? new VolumeKey.Fixed(cap)
                        : new VolumeKey.PerSurface(row.perSurface().value(), surface));
    }
}
