package org.blinaplan.export.html;

import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.bag.Ledger;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/** What is known of one bag that is to be made; what its monograph does not say, it refuses. */
final class BagFacts {
    private final Plan plan;
    private final PlannedCycle cycle;
    private final BagClocks clocks;
    private final @Nullable SessionBags shared;

    BagFacts(Plan plan, PlannedCycle cycle, BagClocks clocks) {
        this.plan = plan;
        this.cycle = cycle;
        this.clocks = clocks;
        this.shared = shared(plan, cycle, clocks.bag());
    }

    Bag bag() {
        return clocks.bag();
    }

    BagType type() {
        return bag().type();
    }

    BagClocks clocks() {
        return clocks;
    }

    Vial vial() {
        return plan.monograph().vial();
    }

    /** Where its drug goes. */
    BagLedger ledger() {
        return ledger(bag());
    }

    /** The bags that share the vials of its session, itself among them; it alone where none is shared. */
    List<Bag> together() {
        return shared == null ? List.of(bag()) : shared.bags();
    }

    boolean sharesVials() {
        return together().size() > 1;
    }

    /** Opened for it alone, or for all that are made together. */
    VialCount vials() {
        return shared == null ? bag().vials() : shared.vials();
    }

    /** What can still be drawn from these vials when the last bag is made. */
    ExactAmount remainder() {
        return sharesVials()
                ? Ledger.of(together().stream().map(this::ledger).collect(Collectors.toList()), vials(), vial())
                        .remainder()
                : ledger().remainder();
    }

    /**
     * A number that the sheet cannot do without.
     *
     * @param what the monograph does not say: {@code "how much stabiliser it takes"}
     * @throws CannotPrint if it is absent
     */
    <T> Cited<T> needed(@Nullable Cited<T> number, String what) {
        if (number == null) {
            throw lacking(what);
        }
        return number;
    }

    /** Why the sheet cannot be made. */
    CannotPrint lacking(String what) {
        return new CannotPrint("The worksheet of bag " + bag().number() + ", cycle "
                + cycle.cycle().number() + " cannot be made: "
                + plan.monograph().id() + " does not say " + what + " (the "
                + bag().bagHours() + " h bag).");
    }

    private BagLedger ledger(Bag wanted) {
        return cycle.ledger().bags().stream()
                .filter(ledger -> ledger.bag().number() == wanted.number())
                .findFirst()
                .orElseThrow(() -> lacking("what it holds"));
    }

    private static @Nullable SessionBags shared(Plan plan, PlannedCycle cycle, Bag bag) {
        return plan.policy().vialSharing() == VialSharing.NONE
                ? null
                : cycle.sessions().stream()
                        .filter(session -> session.bags().contains(bag))
                        .findFirst()
                        .orElse(null);
    }
}
