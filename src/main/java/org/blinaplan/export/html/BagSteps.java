package org.blinaplan.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.monograph.VolumeRange;
import org.blinaplan.export.html.WorksheetPage.Lot;
import org.blinaplan.export.html.WorksheetPage.Step;
import org.blinaplan.quantity.Volume;

/**
 * How a bag is made, step by step: a factory-filled saline bag that is measured, or an empty bag that is made up to a
 * volume. Stabiliser always stands before drug.
 */
final class BagSteps {
    private final BagFacts facts;
    private final Bag bag;
    private final BagType type;
    private final BagLedger ledger;
    private final Vial vial;
    private final Words words;
    private final Marks marks;
    private final List<Step> steps = new ArrayList<>();

    private BagSteps(BagFacts facts, Words words, Marks marks) {
        this.facts = facts;
        this.bag = facts.bag();
        this.type = facts.type();
        this.ledger = facts.ledger();
        this.vial = facts.vial();
        this.words = words;
        this.marks = marks;
    }

    /**
     * In the order in which they are done.
     *
     * @throws org.blinaplan.application.CannotPrint if the monograph does not say everything it takes
     */
    static List<Step> of(BagFacts facts, Words words, Marks marks) {
        BagSteps bag = new BagSteps(facts, words, marks);
        return bag.madeUp() ? bag.madeUpToAVolume() : bag.salineBag();
    }

    /** What is written down with lot and expiry: a row for each vial, then everything else that goes in. */
    static List<Lot> lots(BagFacts facts, Words words) {
        List<String> items = new ArrayList<>();
        for (int vial = 1; vial <= facts.vials().vials(); vial++) {
            items.add(NoBreak.units(
                    words.text("lot.vial", vial, facts.vial().declared().value())));
        }
        boolean madeUp = facts.type().filledTo() != null;
        List<String> others = madeUp
                ? List.of("lot.stabiliser", "lot.bacteriostatic", "lot.fill", "lot.bag", "lot.water")
                : List.of("lot.stabiliser", "lot.saline", "lot.water");
        others.forEach(other -> items.add(NoBreak.units(words.text(other))));
        int rows = (items.size() + 1) / 2;
        List<Lot> lots = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lots.add(new Lot(items.get(row), rows + row < items.size() ? items.get(rows + row) : ""));
        }
        return lots;
    }

    /** Made up bags are the preserved ones; a bag of which the label says otherwise has no steps here. */
    private boolean madeUp() {
        boolean madeUp = type.filledTo() != null;
        if (madeUp != type.preservative().value()) {
            throw facts.lacking("how a bag is made that is "
                    + (madeUp ? "made up to a volume without preservative" : "filled at the factory and preserved"));
        }
        return madeUp;
    }

    private List<Step> salineBag() {
        Cited<Volume> saline = facts.needed(type.saline(), "how much saline the bag starts with");
        Cited<VolumeRange> contents = facts.needed(type.contents(), "what the bag may really hold");
        Cited<Volume> stabiliser = stabiliser();
        VolumeRange range = contents.value();
        add(
                rich("step.take", range.from(), range.to(), saline.value()),
                text("step.contents", range.from(), range.to()),
                "",
                words.text("step.adjusted"),
                contents.source(),
                saline.source());
        stabiliserAndDrug(stabiliser);
        add(
                rich("step.final.measured", saline.value(), stabiliser.value().plus(bag.drugVolume())),
                text(ledger.finalVolume()),
                "",
                "",
                saline.source(),
                stabiliser.source(),
                bag.row().source());
        return finished();
    }

    private List<Step> madeUpToAVolume() {
        Cited<Volume> saline = facts.needed(type.saline(), "how much bacteriostatic saline it takes");
        Cited<Volume> stabiliser = stabiliser();
        Cited<Volume> filledTo = facts.needed(type.filledTo(), "to what volume it is made up");
        Volume fill = bag.row().preservativeFreeSaline();
        if (fill == null) {
            throw facts.lacking("how much preservative-free saline it takes");
        }
        if (!saline.value()
                .plus(stabiliser.value())
                .plus(bag.drugVolume())
                .plus(fill)
                .equals(filledTo.value())) {
            throw facts.lacking("volumes that add up to " + filledTo.value());
        }
        add(rich("step.empty"), text(saline.value()), "", "", saline.source());
        stabiliserAndDrug(stabiliser);
        add(rich("step.fill"), text(fill), "", "", bag.row().source());
        add(rich("step.final"), text(filledTo.value()), "", "", filledTo.source());
        return finished();
    }

    private Cited<Volume> stabiliser() {
        return facts.needed(type.stabiliser(), "how much stabiliser it takes");
    }

    private void stabiliserAndDrug(Cited<Volume> stabiliser) {
        add(rich("step.stabiliser"), text(stabiliser.value()), "", "", stabiliser.source());
        int vials = facts.vials().vials();
        String key = facts.sharesVials() ? "step.vials.shared" : vials == 1 ? "step.vial" : "step.vials";
        add(
                rich(
                        key,
                        vials,
                        vial.concentration().value(),
                        vial.usable().value(),
                        hours(vial.roomTemperature().value().toHours()),
                        hours(vial.refrigerated().value().toHours()),
                        bags()),
                text(vial.water().value()),
                vials == 1 ? "" : text("step.vials.each", vials),
                "",
                vial.water().source(),
                vial.concentration().source(),
                vial.usable().source(),
                vial.roomTemperature().source(),
                vial.refrigerated().source());
        add(
                rich("step.drug", vial.concentration().value()),
                text(bag.drugVolume()),
                "",
                "",
                bag.row().source());
    }

    private List<Step> finished() {
        steps.add(new Step(steps.size() + 1, rich("step.line"), "", "", words.text("step.done")));
        String key = facts.sharesVials()
                ? "step.label.shared"
                : facts.vials().vials() == 1 ? "step.label" : "step.label.vials";
        Rich label = rich(key, facts.remainder())
                .marked(marks.of(
                        bag.row().source(),
                        vial.usable().source(),
                        vial.concentration().source()));
        steps.add(new Step(steps.size() + 1, label, "", "", words.text("step.done")));
        return steps;
    }

    /** {@code "bag 3, bag 4"}. */
    private String bags() {
        return facts.together().stream()
                .map(other -> words.text("bag", other.number()))
                .collect(Collectors.joining(", "));
    }

    private void add(Rich what, String must, String detail, String tick, Source... sources) {
        steps.add(new Step(steps.size() + 1, what.marked(marks.of(sources)), must, detail, tick));
    }

    private Rich rich(String key, Object... values) {
        return Rich.of(NoBreak.units(words.text(key, values)));
    }

    private String hours(long hours) {
        return words.text("hours", hours);
    }

    private String text(String key, Object... values) {
        return NoBreak.units(words.text(key, values));
    }

    private static String text(Volume volume) {
        return NoBreak.units(volume.toString());
    }
}
