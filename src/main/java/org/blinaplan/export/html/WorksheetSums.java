package org.blinaplan.export.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.export.html.WorksheetPage.Field;
import org.blinaplan.quantity.Concentration;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** The numbers at the head of a worksheet: what the bag gives, and what goes into it. */
final class WorksheetSums {
    private final BagFacts facts;
    private final Bag bag;
    private final BagLedger ledger;
    private final Words words;
    private final DateText dates;
    private final Marks marks;

    WorksheetSums(BagFacts facts, Words words, Marks marks) {
        this.facts = facts;
        this.bag = facts.bag();
        this.ledger = facts.ledger();
        this.words = words;
        this.dates = new DateText(words);
        this.marks = marks;
    }

    /** Drug and dose, rate, hours, total. */
    List<Field> product() {
        String hours = bag.hours() < bag.bagHours()
                ? words.text("v.hours.early", bag.hours(), bag.bagHours())
                : words.text("hours", bag.hours());
        return List.of(
                new Field(words.text("k.drug"), text("v.drug", bag.dose().rate()), marks.of(dose()), true, 36),
                new Field(
                        words.text("k.rate"),
                        NoBreak.units(bag.rate().toString()),
                        marks.of(bag.type().rate().source()),
                        true,
                        14),
                Field.sure(words.text("k.hours"), NoBreak.units(hours), 20),
                new Field(
                        words.text("k.total"),
                        text("v.total", ledger.made(), ledger.finalVolume()),
                        marks.of(mixture()),
                        true,
                        30));
    }

    /** Drug volume, vials, preservative, concentration, delivered. */
    List<Field> sums() {
        Source row = bag.row().source();
        String captionOfVials = facts.sharesVials() ? "k.vials.shared" : "k.vials";
        return List.of(
                new Field(words.text("k.add"), NoBreak.units(bag.drugVolume().toString()), marks.of(row), true, 16),
                new Field(
                        text(captionOfVials, facts.vial().declared().value()),
                        String.valueOf(facts.vials().vials()),
                        marks.of(
                                row,
                                facts.vial().usable().source(),
                                facts.vial().declared().source()),
                        true,
                        21),
                new Field(
                        words.text("k.preservative"),
                        words.text(bag.type().preservative().value() ? "preservative" : "preservative.none"),
                        marks.of(bag.type().preservative().source()),
                        true,
                        20),
                new Field(
                        words.text("k.concentration"),
                        NoBreak.units(ledger.microgramsPerMillilitre() + " " + Concentration.UNIT),
                        marks.of(mixture()),
                        false,
                        17),
                new Field(words.text("k.delivered"), delivered(), marks.of(mixture()), false, 26));
    }

    /** That it stops early, and which bags share its vials. */
    List<Rich> notes() {
        List<Rich> notes = new ArrayList<>();
        if (bag.hours() < bag.bagHours()) {
            notes.add(Rich.of(text(
                    "early",
                    bag.bagHours(),
                    bag.hours(),
                    dates.moment(bag.time().end()))));
        }
        if (facts.sharesVials()) {
            Volume volume = facts.together().stream()
                    .map(Bag::drugVolume)
                    .reduce(Volume::plus)
                    .orElseThrow();
            notes.add(Rich.of(text(
                    "shared",
                    dates.withYear(Objects.requireNonNull(bag.madeIn()).date()),
                    facts.vials().vials(),
                    facts.together().stream()
                            .map(other -> words.text("shared.bag", other.number(), other.drugVolume()))
                            .collect(Collectors.joining(", ")),
                    volume)));
        }
        return notes;
    }

    private String delivered() {
        BigDecimal perDay = ledger.deliveredPerDay().micrograms().rounded(2, RoundingMode.HALF_UP);
        BigDecimal percent = ledger.differencePercent().rounded(1, RoundingMode.HALF_UP);
        return text(
                "v.delivered", plain(perDay), bag.dose().rate(), (percent.signum() > 0 ? "+" : "") + plain(percent));
    }

    /** A decimal without trailing zeros: {@code "9.2"}. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private Source[] dose() {
        return bag.dose().calculation().steps().stream()
                .flatMap(step -> Stream.ofNullable(step.source()))
                .toArray(Source[]::new);
    }

    /** Everything that decides what is in a millilitre of the bag. */
    private Source[] mixture() {
        BagType type = bag.type();
        List<Source> sources = new ArrayList<>(
                List.of(bag.row().source(), facts.vial().concentration().source()));
        add(sources, type.filledTo());
        if (type.filledTo() == null) {
            add(sources, type.saline());
            add(sources, type.stabiliser());
        }
        return sources.toArray(Source[]::new);
    }

    private static void add(List<Source> sources, @Nullable Cited<?> number) {
        if (number != null) {
            sources.add(number.source());
        }
    }

    private String text(String key, Object... values) {
        return NoBreak.units(words.text(key, values));
    }
}
