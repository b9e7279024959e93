package org.blinaplan.cli;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagClock;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.Ledger;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.RunDry;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.bag.VialCost;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** The bags of one cycle for people to read on a terminal: what they are, when they are made, where their drug goes. */
final class CycleBagsText {
    private static final String INDENT = CycleText.INDENT;
    private static final String DEEPER = INDENT + INDENT;
    private static final String NONE = "-";
    private static final List<String> BAG_HEADINGS =
            List.of("no.", "bag", "runs", "hung", "taken down", "dose", "pump rate", "drug", "vials", "preservative");
    private static final List<String> CLOCK_HEADINGS =
            List.of("no.", "make from", "make by", "hang by", "down by", "binding clock", "line", "can run dry from");

    private final PlannedCycle planned;
    private final SitePolicy site;
    private final StringBuilder text = new StringBuilder();

    private CycleBagsText(PlannedCycle planned, SitePolicy site) {
        this.planned = planned;
        this.site = site;
    }

    static String of(PlannedCycle planned, SitePolicy site) {
        return new CycleBagsText(planned, site).text();
    }

    private String text() {
        heading("Bags");
        BagCounts counts = planned.sequence().counts();
        if (counts == null) {
            line("none: " + planned.sequence().obstacle());
            return text.toString();
        }
        TextTable table = new TextTable().row(BAG_HEADINGS);
        planned.sequence().bags().forEach(bag -> table.row(row(bag)));
        text.append(table.text(DEEPER));
        String money =
                VialCost.of(counts.vials(), site).map(cost -> " (" + cost + ")").orElse("");
        line("in all: " + planned.sequence().bags().size() + " bags, " + counts.vials() + money + ", "
                + counts.visits() + " visits, " + counts.visitsOutOfHours() + " of them out of hours, "
                + counts.discarded() + " discarded");
        clocks();
        shared();
        ledger();
        alternatives();
        return text.toString();
    }

    private static List<String> row(Bag bag) {
        return List.of(
                String.valueOf(bag.number()),
                bag.bagHours() + " h",
                ran(bag) + (bag.pinned() ? ", pinned" : ""),
                PlanText.time(bag.time().start()),
                PlanText.time(bag.time().end()),
                bag.dose().rate().toString(),
                bag.rate().toString(),
                bag.drugVolume().toString(),
                String.valueOf(bag.vials().vials()),
                bag.type().preservative().value() ? "yes" : "no");
    }

    private void clocks() {
        heading("Preparation and line");
        Map<Bag, RunDry> dry =
                planned.line().runsDry().stream().collect(Collectors.toMap(RunDry::bag, Function.identity()));
        TextTable table = new TextTable().row(CLOCK_HEADINGS);
        List<String> unknown = new ArrayList<>();
        Bag before = null;
        for (BagClocks clocks : planned.clocks()) {
            RunDry runsDry = dry.get(clocks.bag());
            table.row(
                    String.valueOf(clocks.bag().number()),
                    time(clocks.makeFrom()),
                    time(clocks.makeBy()),
                    limit(clocks.hangBy()),
                    limit(clocks.downBy()),
                    clocks.binding().map(CycleBagsText::words).orElse(NONE),
                    LineInstruction.at(before, clocks.bag()).words(),
                    runsDry == null ? NONE : time(runsDry.at()));
            clocks.unknown().stream()
                    .filter(sentence -> !unknown.contains(sentence))
                    .forEach(unknown::add);
            before = clocks.bag();
        }
        text.append(table.text(DEEPER));
        unknown.forEach(this::line);
    }

    private static String words(BagClock clock) {
        return clock.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String limit(BagClocks.@Nullable Limit limit) {
        return limit == null ? NONE : time(limit.at());
    }

    private static String time(@Nullable ZonedDateTime at) {
        return at == null ? NONE : PlanText.time(at);
    }

    /** Only where bags of one session share vials: each bag alone would take more. */
    private void shared() {
        for (SessionBags session : planned.sessions()) {
            int alone =
                    session.bags().stream().mapToInt(bag -> bag.vials().vials()).sum();
            if (session.vials().vials() < alone) {
                line("made together from " + PlanText.time(session.session().madeAt()) + ": bags "
                        + session.bags().stream()
                                .map(bag -> String.valueOf(bag.number()))
                                .collect(Collectors.joining(", "))
                        + ", " + session.drugVolume() + " from " + session.vials() + ", " + alone + " if made apart");
            }
        }
    }

    private void ledger() {
        heading("Where the drug goes");
        Ledger total = planned.ledger().total();
        if (total != null) {
            line("made " + total.made() + " = delivered " + total.delivered() + " + discarded " + total.discarded()
                    + " + residue " + total.residue() + "; left in vials " + total.remainder());
            line("ordered " + total.ordered() + ", delivered " + total.differencePercent() + " % beside it");
        }
        planned.ledger().unknown().forEach(this::line);
    }

    private void alternatives() {
        if (planned.alternatives().isEmpty()) {
            return;
        }
        heading("Alternatives");
        for (BagAlternative alternative : planned.alternatives()) {
            line(alternative.sentence());
            line(INDENT
                    + alternative.sequence().bags().stream()
                            .map(bag -> bag.hours() == bag.bagHours()
                                    ? String.valueOf(bag.hours())
                                    : bag.hours() + " of " + bag.bagHours())
                            .collect(Collectors.joining(", "))
                    + " h");
        }
    }

    private void heading(String heading) {
        text.append(INDENT).append(heading).append('\n');
    }

    private void line(String line) {
        text.append(DEEPER).append(line).append('\n');
    }

    /** Whole hours as planned; a bag that came down between them shows what really elapsed. */
    private static String ran(Bag bag) {
        Duration elapsed = bag.time().duration();
        return elapsed.compareTo(Duration.ofHours(bag.hours())) < 0
                ? elapsed.toHours() + " h " + elapsed.toMinutesPart() + " min"
                : bag.hours() + " h";
    }
}
