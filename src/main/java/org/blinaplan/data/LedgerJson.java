package org.blinaplan.data;

import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.bag.Ledger;
import org.blinaplan.domain.bag.VialCost;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.Concentration;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;

/** Where the drug goes, of a bag, a cycle or a course. */
final class LedgerJson {
    private LedgerJson() {}

    static JsonValue write(BagLedger bag) {
        return new ObjectWriter()
                .text("finalVolume", bag.finalVolume())
                .text("concentration", bag.microgramsPerMillilitre() + " " + Concentration.UNIT)
                .text("made", bag.made())
                .text("delivered", bag.delivered())
                .text("discarded", bag.discarded())
                .text("residue", bag.residue())
                .text("vialRemainder", bag.remainder())
                .text("deliveredPerDay", bag.deliveredPerDay())
                .text("ordered", bag.ordered())
                .text("difference", percent(bag.differencePercent()))
                .done();
    }

    static JsonValue write(Ledger ledger, SitePolicy site) {
        ObjectWriter out = new ObjectWriter()
                .text("made", ledger.made())
                .text("delivered", ledger.delivered())
                .text("discarded", ledger.discarded())
                .text("residue", ledger.residue())
                .number("vials", ledger.vials().vials())
                .text("vialRemainder", ledger.remainder())
                .text("ordered", ledger.ordered());
        if (!ledger.ordered().equals(ExactAmount.NONE)) {
            out.text("difference", percent(ledger.differencePercent()));
        }
        return out.text("vialCost", VialCost.of(ledger.vials(), site).orElse(null))
                .done();
    }

    private static String percent(Fraction number) {
        return number + " %";
    }
}
