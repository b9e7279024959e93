package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.quantity.VialCount;

/**
 * Where the drug of several bags goes, exactly: of a cycle, or of a course.
 *
 * @param made in all bags
 * @param delivered to the patient
 * @param discarded with bags stopped early
 * @param residue left in bags that ran their labelled hours
 * @param ordered the dose over the same hours
 * @param vials opened
 * @param remainder left in them
 */
public record Ledger(
        ExactAmount made,
        ExactAmount delivered,
        ExactAmount discarded,
        ExactAmount residue,
        ExactAmount ordered,
        VialCount vials,
        ExactAmount remainder) {
    /** No bag at all. */
    public static final Ledger NONE = new Ledger(
            ExactAmount.NONE,
            ExactAmount.NONE,
            ExactAmount.NONE,
            ExactAmount.NONE,
            ExactAmount.NONE,
            VialCount.NONE,
            ExactAmount.NONE);

    /** The sum of these bags, with the vials opened for them together: fewer than one by one where they are shared. */
    public static Ledger of(List<BagLedger> bags, VialCount vials, Vial vial) {
        Ledger sum = bags.stream().map(Ledger::withoutVials).reduce(NONE, Ledger::plus);
        return new Ledger(
                sum.made,
                sum.delivered,
                sum.discarded,
                sum.residue,
                sum.ordered,
                vials,
                inVials(vials, vial).minus(sum.made));
    }

    /** Both together. */
    public Ledger plus(Ledger other) {
        return new Ledger(
                made.plus(other.made),
                delivered.plus(other.delivered),
                discarded.plus(other.discarded),
                residue.plus(other.residue),
                ordered.plus(other.ordered),
                vials.plus(other.vials),
                remainder.plus(other.remainder));
    }

    /**
     * Delivered beside ordered, in per cent of what is ordered.
     *
     * @throws ArithmeticException if nothing is ordered
     */
    public Fraction differencePercent() {
        return BagLedger.differencePercent(delivered, ordered);
    }

    /** What can be withdrawn from so many vials: 35 mcg from each, whatever its box declares. */
    static ExactAmount inVials(VialCount vials, Vial vial) {
        Fraction each = ExactAmount.of(
                        vial.concentration().value().times(vial.usable().value()))
                .micrograms();
        return new ExactAmount(each.times(Fraction.of(vials.vials())));
    }

    private static Ledger withoutVials(BagLedger bag) {
        return new Ledger(
                ExactAmount.of(bag.made()),
                bag.delivered(),
                bag.discarded(),
                bag.residue(),
                bag.ordered(),
                VialCount.NONE,
                ExactAmount.NONE);
    }
}
