package org.blinaplan.domain.bag;

import java.math.RoundingMode;
import java.util.Optional;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.quantity.Volume;

/**
 * What the line holds where rate or dose changes, and what the pump would do with it if the line stayed as it is.
 *
 * @param before the bag that comes down
 * @param next the bag that is hung
 * @param instruction what becomes of the line
 * @param held drug of the old bag in the line
 * @param timesOld at how many times the old bag's dose rate it would be pushed
 * @param timesNew at how many times the new bag's dose rate it would be pushed
 * @param minutes for how many minutes
 */
public record LineChange(
        Bag before,
        Bag next,
        LineInstruction instruction,
        ExactAmount held,
        Fraction timesOld,
        Fraction timesNew,
        Fraction minutes) {
    private static final Fraction MINUTES_PER_HOUR = Fraction.of(60);

    /** Whether rate or dose is another one. */
    public static boolean isOne(Bag before, Bag next) {
        return !before.rate().equals(next.rate())
                || !before.dose().rate().equals(next.dose().rate());
    }

    /** Empty where the monograph does not say what one of the bags holds. */
    public static Optional<LineChange> of(Bag before, Bag next, Volume line, Vial vial) {
        return BagLedger.of(before, vial)
                .flatMap(old -> BagLedger.of(next, vial).map(fresh -> of(old, fresh, line)));
    }

    /** In words: {@code "the line holds 3.818 mcg, which would be pushed at 16.7 times the dose rate for 12 minutes"}. */
    public String words() {
        return "the line holds " + held + ", which would be pushed at " + oneDecimal(timesOld)
                + " times the dose rate for " + oneDecimal(minutes) + " minutes";
    }

    private static String oneDecimal(Fraction number) {
        return Fraction.of(number.rounded(1, RoundingMode.HALF_UP)).toString();
    }

    private static LineChange of(BagLedger old, BagLedger fresh, Volume line) {
        Bag before = old.bag();
        Bag next = fresh.bag();
        Fraction volume = Fraction.of(line.millilitres());
        Fraction oldRate = Fraction.of(before.rate().millilitresPerHour());
        Fraction newRate = Fraction.of(next.rate().millilitresPerHour());
        return new LineChange(
                before,
                next,
                LineInstruction.at(before, next),
                new ExactAmount(volume.times(old.microgramsPerMillilitre())),
                newRate.dividedBy(oldRate),
                old.microgramsPerMillilitre().dividedBy(fresh.microgramsPerMillilitre()),
                volume.times(MINUTES_PER_HOUR).dividedBy(newRate));
    }
}
