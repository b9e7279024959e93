package org.blinaplan.ui.bags;

import java.math.RoundingMode;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;

/** Where the drug of one bag goes, in words. */
final class BagLedgerFacts {
    private final BagLedger ledger;
    private final Bag bag;
    private final Vial vial;
    private final Texts texts;

    private BagLedgerFacts(BagLedger ledger, Vial vial, Texts texts) {
        this.ledger = ledger;
        this.bag = ledger.bag();
        this.vial = vial;
        this.texts = texts;
    }

    /** Made, delivered beside ordered, left over, and what is left in its vials; nothing where it is not known. */
    static List<BagFact> of(CycleBags shown, Bag bag, Texts texts) {
        return shown.planned().ledger().bags().stream()
                .filter(ledger -> ledger.bag().equals(bag))
                .findFirst()
                .map(ledger ->
                        new BagLedgerFacts(ledger, shown.plan().monograph().vial(), texts))
                .map(facts -> List.of(facts.made(), facts.delivered(), facts.leftOver(), facts.vials()))
                .orElse(List.of());
    }

    private CalculationStep madeStep() {
        return CalculationStep.of(
                texts.of(
                        "ledger.made.step",
                        bag.drugVolume(),
                        vial.concentration().value(),
                        ledger.made()),
                vial.concentration().source());
    }

    private CalculationStep concentration() {
        return CalculationStep.of(texts.of(
                "ledger.concentration", ledger.made(), ledger.finalVolume(), ledger.microgramsPerMillilitre()));
    }

    private BagFact made() {
        return fact("ledger.made", ledger.made().toString(), madeStep());
    }

    private BagFact delivered() {
        String value = texts.of(
                "ledger.delivered.value", ledger.delivered(), ledger.ordered(), percent(ledger.differencePercent()));
        return fact(
                "ledger.delivered",
                value,
                madeStep(),
                concentration(),
                CalculationStep.of(
                        texts.of("ledger.delivered.step", bag.rate(), bag.hours(), ledger.delivered()),
                        bag.type().rate().source()),
                CalculationStep.of(texts.of("ledger.ordered.step", bag.dose().rate(), bag.hours(), ledger.ordered())));
    }

    private BagFact leftOver() {
        return fact(
                "ledger.left",
                texts.of("ledger.left.value", ledger.discarded(), ledger.residue()),
                concentration(),
                CalculationStep.of(texts.of(
                        "ledger.discarded.step", bag.rate(), bag.bagHours() - bag.hours(), ledger.discarded())),
                CalculationStep.of(texts.of(
                        "ledger.residue.step",
                        ledger.made(),
                        ledger.delivered(),
                        ledger.discarded(),
                        ledger.residue())));
    }

    private BagFact vials() {
        ExactAmount inVials = ledger.remainder().plus(ExactAmount.of(ledger.made()));
        return fact(
                "ledger.vials",
                texts.of("ledger.vials.value", bag.vials(), ledger.remainder()),
                CalculationStep.of(
                        texts.of(
                                "ledger.vials.step",
                                bag.vials(),
                                vial.usable().value(),
                                inVials,
                                ledger.made(),
                                ledger.remainder()),
                        vial.usable().source()));
    }

    /** {@code "+1.2"}, {@code "-14.9"}. */
    private static String percent(Fraction difference) {
        String text = difference.rounded(1, RoundingMode.HALF_UP).toPlainString();
        return text.startsWith("-") ? text : "+" + text;
    }

    private BagFact fact(String key, String value, CalculationStep... steps) {
        String name = texts.of(key);
        return new BagFact(name, value, false, new Explanation(name + ": " + value, List.of(steps)));
    }
}
