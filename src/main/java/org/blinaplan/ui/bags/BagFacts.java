package org.blinaplan.ui.bags;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClock;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.BagClocks.Limit;
import org.blinaplan.domain.bag.LineChange;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.bag.PreparationSession;
import org.blinaplan.domain.bag.RunDry;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What there is to know about one bag: its clocks, when it can run dry, what becomes of the line, its ledger. */
final class BagFacts {
    private final CycleBags shown;
    private final Bag bag;
    private final Texts texts;
    private final List<BagFact> facts = new ArrayList<>();

    private BagFacts(CycleBags shown, Bag bag, Texts texts) {
        this.shown = shown;
        this.bag = bag;
        this.texts = texts;
    }

    static List<BagFact> of(CycleBags shown, Bag bag, Texts texts) {
        BagFacts facts = new BagFacts(shown, bag, texts);
        BagClocks clocks = shown.planned().clocks().get(bag.number() - 1);
        facts.make(clocks);
        facts.hangBy(clocks);
        facts.downBy(clocks);
        facts.binding(clocks);
        facts.runsDry();
        facts.line();
        facts.facts.addAll(BagLedgerFacts.of(shown, bag, texts));
        clocks.unknown().forEach(sentence -> facts.add("", sentence, null));
        return List.copyOf(facts.facts);
    }

    private void add(String name, String value, @Nullable Explanation why) {
        facts.add(new BagFact(name, value, false, why));
    }

    private void make(BagClocks clocks) {
        ZonedDateTime from = clocks.makeFrom();
        ZonedDateTime by = clocks.makeBy();
        if (from == null || by == null) {
            return;
        }
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(texts.of("fact.make.session", Dates.moment(from))));
        PreparationSession earliest = clocks.earliest();
        if (earliest != null && !earliest.equals(clocks.session())) {
            steps.add(CalculationStep.of(texts.of("fact.make.earliest", Dates.moment(earliest.madeAt()))));
        }
        boolean oneDay = from.toLocalDate().equals(by.toLocalDate());
        String to = oneDay ? Dates.time(by.toLocalTime()) : Dates.moment(by);
        String name = texts.of("fact.make");
        add(name, texts.of("fact.make.value", Dates.moment(from), to), new Explanation(name, steps));
    }

    private void hangBy(BagClocks clocks) {
        Limit limit = clocks.hangBy();
        ZonedDateTime made = clocks.makeFrom();
        if (limit == null || made == null) {
            return;
        }
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(texts.of("fact.hangBy.made", Dates.moment(made))));
        steps.add(life("fact.hangBy.life", bag.type().refrigerated()));
        if (limit.clock() == BagClock.STERILITY) {
            steps.add(CalculationStep.of(texts.of("fact.hangBy.sterility")));
        }
        steps.add(CalculationStep.of(texts.of("fact.hangBy.is", Dates.moment(limit.at()))));
        limit("fact.hangBy", limit, steps);
    }

    private void downBy(BagClocks clocks) {
        Limit limit = clocks.downBy();
        if (limit == null) {
            return;
        }
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(
                texts.of("fact.downBy.hung", Dates.moment(bag.time().start()))));
        steps.add(life("fact.downBy.life", bag.type().roomTemperature()));
        steps.add(CalculationStep.of(
                texts.of("fact.downBy.planned", Dates.moment(bag.time().end()), bag.hours())));
        limit("fact.downBy", limit, steps);
    }

    private CalculationStep life(String key, @Nullable Cited<Duration> life) {
        return life == null
                ? CalculationStep.of(texts.of("fact.unknown"))
                : CalculationStep.of(texts.of(key, life.value().toHours()), life.source());
    }

    private void limit(String key, Limit limit, List<CalculationStep> steps) {
        String name = texts.of(key);
        String room = limit.room().isZero() ? texts.of("fact.noRoom") : texts.of("fact.room", duration(limit.room()));
        String value = texts.of("fact.limit", Dates.moment(limit.at()), room);
        add(name, value, new Explanation(name, steps));
    }

    /** {@code "9 days 6 h"}, {@code "3 h 30 min"}. */
    private String duration(Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toDays() > 0) {
            parts.add(texts.of("fact.days", time.toDays()));
        }
        if (time.toHoursPart() > 0) {
            parts.add(texts.of("fact.hours", time.toHoursPart()));
        }
        if (time.toMinutesPart() > 0) {
            parts.add(texts.of("fact.minutes", time.toMinutesPart()));
        }
        return String.join(" ", parts);
    }

    private void binding(BagClocks clocks) {
        clocks.binding().ifPresent(clock -> add(texts.of("fact.binds"), texts.of("clock." + clock), null));
    }

    private void runsDry() {
        RunDry dry = shown.planned().line().runsDry().stream()
                .filter(one -> one.bag().equals(bag))
                .findFirst()
                .orElse(null);
        String name = texts.of("fact.dry");
        if (dry == null) {
            add(name, texts.of("fact.dry.unknown"), null);
            return;
        }
        List<CalculationStep> steps = new ArrayList<>();
        Pump pump = shown.plan().site().pump();
        steps.add(
                CalculationStep.of(texts.of(dry.newLine() ? "fact.dry.newLine" : "fact.dry.oldLine", dry.reachable())));
        steps.add(CalculationStep.of(
                texts.of("fact.dry.rate", bag.rate(), pump == null ? "" : String.valueOf(pump.accuracyPercent())),
                bag.type().rate().source()));
        steps.add(CalculationStep.of(
                texts.of("fact.dry.at", Dates.moment(bag.time().start()), Dates.moment(dry.at()))));
        String value = dry.isBeforeChange()
                ? texts.of("fact.dry.before", Dates.moment(dry.at()))
                : texts.of("fact.dry.after", Dates.moment(dry.at()));
        facts.add(new BagFact(name, value, dry.isBeforeChange(), new Explanation(name, steps)));
    }

    private void line() {
        List<Bag> bags = shown.planned().sequence().bags();
        Bag before = bag.number() == 1 ? null : bags.get(bag.number() - 2);
        LineInstruction instruction = LineInstruction.at(before, bag);
        LineChange change = shown.planned().line().changes().stream()
                .filter(one -> one.next().equals(bag))
                .findFirst()
                .orElse(null);
        String name = texts.of("fact.line");
        String words = texts.of("line." + instruction.name().toLowerCase(Locale.ROOT));
        if (change == null) {
            add(name, words, null);
            return;
        }
        String held = change.words();
        add(name, words + "; " + held, new Explanation(name, lineSteps(change)));
    }

    private List<CalculationStep> lineSteps(LineChange change) {
        Pump pump = shown.plan().site().pump();
        BagType old = change.before().type();
        return List.of(
                CalculationStep.of(texts.of(
                        "fact.line.held", pump == null ? "" : String.valueOf(pump.lineVolume()), change.held())),
                CalculationStep.of(
                        texts.of(
                                "fact.line.rates",
                                change.before().rate(),
                                change.next().rate()),
                        old.rate().source()),
                CalculationStep.of(change.words()));
    }
}
