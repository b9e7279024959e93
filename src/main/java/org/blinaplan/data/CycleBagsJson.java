package org.blinaplan.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.bag.LineChange;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.RunDry;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** The bags of a cycle: what they are, when they are made and hung, where their drug goes. */
final class CycleBagsJson {
    private final PlannedCycle planned;
    private final SitePolicy site;
    private final @Nullable FollowedCycle followed;
    private final Map<Integer, BagLedger> ledgers;
    private final Map<Integer, RunDry> runsDry;
    private final Map<Integer, LineChange> changes;

    CycleBagsJson(PlannedCycle planned, SitePolicy site, @Nullable FollowedCycle followed) {
        this.planned = planned;
        this.site = site;
        this.followed = followed;
        ledgers = byNumber(planned.ledger().bags(), BagLedger::bag);
        runsDry = byNumber(planned.line().runsDry(), RunDry::bag);
        changes = byNumber(planned.line().changes(), LineChange::next);
    }

    private static <T> Map<Integer, T> byNumber(List<T> items, Function<T, Bag> bag) {
        return items.stream().collect(Collectors.toMap(item -> bag.apply(item).number(), Function.identity()));
    }

    void writeTo(ObjectWriter out) {
        List<JsonValue> bags = new ArrayList<>();
        Bag before = null;
        for (BagClocks clocks : planned.clocks()) {
            bags.add(bag(clocks, before));
            before = clocks.bag();
        }
        out.list("bags", bags);
        BagCounts counts = planned.sequence().counts();
        if (counts == null) {
            return;
        }
        out.value("bagObjective", counts(counts))
                .list(
                        "sessions",
                        planned.sessions().stream().map(CycleBagsJson::session).toList())
                .valueIfAny(
                        "ledger",
                        Optional.ofNullable(planned.ledger().total()).map(ledger -> LedgerJson.write(ledger, site)))
                .textsIfAny("ledgerUnknown", planned.ledger().unknown());
        if (!planned.alternatives().isEmpty()) {
            out.list(
                    "alternatives",
                    planned.alternatives().stream().map(this::alternative).toList());
        }
    }

    private JsonValue bag(BagClocks clocks, @Nullable Bag before) {
        Bag bag = clocks.bag();
        GivenBag given = followed == null ? null : followed.bags().get(bag.number() - 1);
        ObjectWriter out = new ObjectWriter().number("number", bag.number()).number("bagHours", bag.bagHours());
        if (given == null || given.runs().equals(Duration.ofHours(bag.hours()))) {
            out.number("hours", bag.hours());
        }
        if (given != null) {
            FollowedJson.bag(out, given);
        }
        out.text("start", PlanJson.instant(bag.time().start()))
                .text("end", PlanJson.instant(bag.time().end()))
                .text("dose", bag.dose().rate())
                .text("rate", bag.rate())
                .text("drugVolume", bag.drugVolume())
                .number("vials", bag.vials().vials())
                .yesOrNo("preservative", bag.type().preservative().value());
        if (bag.pinned()) {
            out.yesOrNo("pinned", true);
        }
        return out.value("clocks", clocks(clocks))
                .value("line", line(before, bag))
                .valueIfAny(
                        "ledger", Optional.ofNullable(ledgers.get(bag.number())).map(LedgerJson::write))
                .done();
    }

    private static JsonValue clocks(BagClocks clocks) {
        ObjectWriter out = new ObjectWriter();
        if (clocks.earliest() != null) {
            out.text("earliestMakeFrom", PlanJson.instant(clocks.earliest().madeAt()));
        }
        if (clocks.makeFrom() != null) {
            out.text(clocks.isMade() ? "madeAt" : "makeFrom", PlanJson.instant(clocks.makeFrom()));
        }
        if (clocks.makeBy() != null) {
            out.text("makeBy", PlanJson.instant(clocks.makeBy()));
        }
        limit(out, "hangBy", clocks.hangBy());
        limit(out, "downBy", clocks.downBy());
        return out.text("binding", clocks.binding().map(Words::hyphenated).orElse(null))
                .textsIfAny("unknown", clocks.unknown())
                .done();
    }

    private static void limit(ObjectWriter out, String name, BagClocks.@Nullable Limit limit) {
        if (limit != null) {
            out.value(
                    name,
                    new ObjectWriter()
                            .text("at", PlanJson.instant(limit.at()))
                            .text("clock", Words.hyphenated(limit.clock()))
                            .text("room", limit.room())
                            .done());
        }
    }

    private JsonValue line(@Nullable Bag before, Bag bag) {
        ObjectWriter out = new ObjectWriter()
                .text("instruction", LineInstruction.at(before, bag).words());
        LineChange change = changes.get(bag.number());
        if (change != null) {
            out.text("holds", change.held())
                    .text("timesDoseBefore", change.timesOld())
                    .text("timesDoseNext", change.timesNew())
                    .text("minutes", change.minutes());
        }
        RunDry dry = runsDry.get(bag.number());
        if (dry != null) {
            out.text("runsDryFrom", PlanJson.instant(dry.at())).yesOrNo("runsDryBeforeChange", dry.isBeforeChange());
        }
        return out.done();
    }

    private static JsonValue session(SessionBags session) {
        return new ObjectWriter()
                .text("makeFrom", PlanJson.instant(session.session().madeAt()))
                .text("closesAt", PlanJson.instant(session.session().closesAt()))
                .list(
                        "bags",
                        session.bags().stream()
                                .map(bag -> JsonValue.of(bag.number()))
                                .toList())
                .text("drugVolume", session.drugVolume())
                .number("vials", session.vials().vials())
                .done();
    }

    private JsonValue alternative(BagAlternative alternative) {
        return new ObjectWriter()
                .text("aim", Words.hyphenated(alternative.aim()))
                .text("sentence", alternative.sentence())
                .valueIfAny(
                        "bagObjective",
                        Optional.ofNullable(alternative.sequence().counts()).map(CycleBagsJson::counts))
                .list(
                        "pins",
                        alternative.asPins(planned.cycle().number()).stream()
                                .map(BagPolicyJson::written)
                                .toList())
                .done();
    }

    static JsonValue counts(BagCounts counts) {
        return new ObjectWriter()
                .number("visitsOutOfHours", counts.visitsOutOfHours())
                .number("vials", counts.vials().vials())
                .number("visits", counts.visits())
                .text("discardedMicrograms", counts.discarded().amount())
                .done();
    }
}
