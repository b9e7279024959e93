package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one cycle, bag by bag.
 *
 * @param bags in order, without those of which it is not known what they hold
 * @param total absent where one of them is not known: a sum with a gap is no sum
 * @param unknown a sentence for each bag that is left out
 */
public record CycleLedger(List<BagLedger> bags, @Nullable Ledger total, List<String> unknown) {
    public CycleLedger {
        bags = List.copyOf(bags);
        unknown = List.copyOf(unknown);
    }

    /** As planned, with the start volumes of the monograph. */
    public static CycleLedger of(List<Bag> bags, VialCount vials, Monograph monograph) {
        return of(bags, vials, monograph, Map.of());
    }

    /**
     * With what was measured.
     *
     * @param bags of the cycle
     * @param vials opened for all of them, shared or not
     * @param monograph what the bags are made by
     * @param measured start volumes by bag number
     */
    public static CycleLedger of(List<Bag> bags, VialCount vials, Monograph monograph, Map<Integer, Volume> measured) {
        List<BagLedger> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Bag bag : bags) {
            Volume start = measured.get(bag.number());
            Optional<BagLedger> ledger = start == null
                    ? BagLedger.of(bag, monograph.vial())
                    : BagLedger.measured(bag, monograph.vial(), start);
            ledger.ifPresentOrElse(known::add, () -> unknown.add(unknown(bag)));
        }
        return of(known, unknown, vials, monograph);
    }

    private static String unknown(Bag bag) {
        return "Bag " + bag.number() + ": the monograph does not say what the " + bag.bagHours() + " h bag holds.";
    }

    private static CycleLedger of(List<BagLedger> known, List<String> unknown, VialCount vials, Monograph monograph) {
        return new CycleLedger(known, unknown.isEmpty() ? Ledger.of(known, vials, monograph.vial()) : null, unknown);
    }

    /**
     * With the time that each bag really ran, and what was measured.
     *
     * @param ran by bag number, for every bag
     * @param measured start volumes by bag number
     */
    public static CycleLedger ran(
            List<Bag> bags,
            VialCount vials,
            Monograph monograph,
            Map<Integer, Duration> ran,
            Map<Integer, Volume> measured) {
        List<BagLedger> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Bag bag : bags) {
            BagLedger.ran(
                            bag,
                            monograph.vial(),
                            Objects.requireNonNull(ran.get(bag.number())),
                            measured.get(bag.number()))
                    .ifPresentOrElse(known::add, () -> unknown.add(unknown(bag)));
        }
        return of(known, unknown, vials, monograph);
    }

    /** The sum of a course; empty where one of its cycles has none. */
    public static Optional<Ledger> course(List<CycleLedger> cycles) {
        Ledger sum = Ledger.NONE;
        for (CycleLedger cycle : cycles) {
            Ledger total = cycle.total();
            if (total == null) {
                return Optional.empty();
            }
            sum = sum.plus(total);
        }
        return Optional.of(sum);
    }
}
