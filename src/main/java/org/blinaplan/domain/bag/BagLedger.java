package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.Optional;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.quantity.DrugAmount;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * Where the drug of one bag goes, exactly: made = delivered + discarded + residue.
 *
 * @param bag which bag
 * @param finalVolume what is in it when it is made
 * @param made drug volume x concentration of the reconstituted vial
 * @param delivered concentration of the bag x rate x hours it runs
 * @param discarded concentration x rate x the labelled hours it does not run
 * @param residue what the labelled hours leave in the bag
 * @param ordered the dose x hours it runs
 * @param remainder of the vials opened for this bag alone
 */
public record BagLedger(
        Bag bag,
        Volume finalVolume,
        DrugAmount made,
        ExactAmount delivered,
        ExactAmount discarded,
        ExactAmount residue,
        ExactAmount ordered,
        ExactAmount remainder) {
    private static final Fraction HOURS_PER_DAY = Fraction.of(24);
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction SECONDS_PER_HOUR = Fraction.of(3600);

    /** With the start volume of the monograph; empty where the monograph does not say what the bag holds. */
    public static Optional<BagLedger> of(Bag bag, Vial vial) {
        return BagContents.planned(bag).map(volume -> of(bag, vial, volume));
    }

    /**
     * With the start volume that was measured: it changes the concentration, and so what is delivered.
     *
     * @throws IllegalArgumentException if the bag is made up to a volume and has no start volume to measure
     */
    public static Optional<BagLedger> measured(Bag bag, Vial vial, Volume start) {
        return BagContents.measured(bag, start).map(volume -> of(bag, vial, volume));
    }

    /**
     * With the time it really ran, which need not be whole hours; empty as in {@link #of(Bag, Vial)}.
     *
     * @param start volume that was measured; absent: that of the monograph
     */
    public static Optional<BagLedger> ran(Bag bag, Vial vial, Duration time, @Nullable Volume start) {
        Optional<Volume> volume = start == null ? BagContents.planned(bag) : BagContents.measured(bag, start);
        return volume.map(all -> of(bag, vial, all, hours(time)));
    }

    /** Drug in the bag, mcg/mL. */
    public Fraction microgramsPerMillilitre() {
        return concentration(made, finalVolume);
    }

    /** What the pump gives in 24 hours. */
    public ExactAmount deliveredPerDay() {
        return run(microgramsPerMillilitre(), bag, HOURS_PER_DAY);
    }

    /** Delivered beside ordered, in per cent of what is ordered: -1.8, say. */
    public Fraction differencePercent() {
        return differencePercent(delivered, ordered);
    }

    static Fraction differencePercent(ExactAmount delivered, ExactAmount ordered) {
        return delivered.minus(ordered).micrograms().times(HUNDRED).dividedBy(ordered.micrograms());
    }

    private static BagLedger of(Bag bag, Vial vial, Volume finalVolume) {
        return of(bag, vial, finalVolume, Fraction.of(bag.hours()));
    }

    private static BagLedger of(Bag bag, Vial vial, Volume finalVolume, Fraction hours) {
        DrugAmount made = vial.concentration().value().times(bag.drugVolume());
        Fraction concentration = concentration(made, finalVolume);
        Fraction unused = Fraction.of(bag.bagHours()).minus(hours);
        ExactAmount delivered = run(concentration, bag, hours);
        ExactAmount discarded = run(concentration, bag, unused.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : unused);
        Fraction dosePerDay = Fraction.of(bag.dose().rate().microgramsPerDay());
        return new BagLedger(
                bag,
                finalVolume,
                made,
                delivered,
                discarded,
                ExactAmount.of(made).minus(delivered).minus(discarded),
                new ExactAmount(dosePerDay.times(hours).dividedBy(HOURS_PER_DAY)),
                Ledger.inVials(bag.vials(), vial).minus(ExactAmount.of(made)));
    }

    private static Fraction hours(Duration time) {
        return Fraction.of(time.toSeconds()).dividedBy(SECONDS_PER_HOUR);
    }

    private static Fraction concentration(DrugAmount made, Volume volume) {
        return Fraction.of(made.micrograms()).dividedBy(Fraction.of(volume.millilitres()));
    }

    private static ExactAmount run(Fraction concentration, Bag bag, Fraction hours) {
        return new ExactAmount(concentration
                .times(Fraction.of(bag.rate().millilitresPerHour()))
                .times(hours));
    }
}
