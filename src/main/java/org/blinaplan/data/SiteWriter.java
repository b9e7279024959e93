package org.blinaplan.data;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Places;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.domain.site.VialSharing;
import org.jspecify.annotations.Nullable;

/** The site policy, written: what {@link SiteJson} reads as an equal one. */
final class SiteWriter {
    private static final List<String> LIMITS = List.of("ALT", "AST", "GGT", "bilirubin");

    private SiteWriter() {}

    static JsonValue site(SitePolicy site) {
        return new ObjectWriter()
                .text("schema", SiteJson.SCHEMA)
                .text("name", site.name())
                .text("phoneDay", site.phones().day())
                .text("phoneNight", site.phones().night())
                .text("phonePharmacy", site.phones().pharmacy())
                .text("phoneEmergency", site.phones().emergency())
                .text("feverThreshold", site.feverThreshold())
                .valueIfAny("places", some(places(site.places())))
                .text("spareBag", site.spareBag())
                .valueIfAny("bagPolicy", some(bagPolicy(site.bagPolicy())))
                .valueIfAny(
                        "sterilityHours", Optional.ofNullable(site.sterility()).map(SiteWriter::wholeHours))
                .valueIfAny("pump", Optional.ofNullable(site.pump()).map(SiteWriter::pump))
                .valueIfAny("vialPrice", Optional.ofNullable(site.vialPrice()).map(JsonValue.JsonNumber::new))
                .text("currency", site.currency())
                .value("weightChangePercent", new JsonValue.JsonNumber(site.weightChangePercent()))
                .number("weightOldAfterDays", site.weightOldAfterDays())
                .valueIfAny("upperLimits", some(upperLimits(site.upperLimits())))
                .text("endTolerance", site.endTolerance())
                .text("lateEntryAfter", site.lateEntryAfter())
                .yesOrNo("rehangWithinLife", site.rehangWithinLife())
                .valueIfAny("monitoring", list(site.monitoring(), SiteWriter::check))
                .value("typingLimits", typingLimits(site.typingLimits()))
                .done();
    }

    /** An object in which nothing stands is left out. */
    private static Optional<JsonValue> some(JsonValue.JsonObject object) {
        return object.fields().isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private static <T> Optional<JsonValue> list(@Nullable List<T> items, Function<T, JsonValue> item) {
        return Optional.ofNullable(items)
                .map(all -> new JsonValue.JsonArray(all.stream().map(item).toList()));
    }

    private static JsonValue.JsonObject places(Places places) {
        return new ObjectWriter()
                .text("ward", places.ward())
                .text("dayUnit", places.dayUnit())
                .text("pharmacy", places.pharmacy())
                .done();
    }

    private static JsonValue.JsonObject bagPolicy(BagPolicyEntry policy) {
        return new ObjectWriter()
                .valueIfAny("allowedHours", list(policy.allowedHours(), JsonValue::of))
                .valueIfAny("admittedHours", list(policy.admittedHours(), JsonValue::of))
                .valueIfAny("visits", Optional.ofNullable(policy.visits()).map(BagPolicyJson::openingHours))
                .valueIfAny("closedDates", list(policy.closedDates(), date -> JsonValue.of(date.toString())))
                .valueIfAny("objective", list(policy.objective(), (Objective o) -> JsonValue.of(o.id())))
                .text(
                        "vialSharing",
                        Optional.ofNullable(policy.vialSharing())
                                .map(VialSharing::id)
                                .orElse(null))
                .valueIfAny(
                        "preparation", Optional.ofNullable(policy.preparation()).map(BagPolicyJson::openingHours))
                .valueIfAny("pins", list(policy.pins(), BagPolicyJson::written))
                .done();
    }

    private static JsonValue wholeHours(Duration sterility) {
        if (!sterility.equals(Duration.ofHours(sterility.toHours()))) {
            throw new IllegalArgumentException("a site policy has whole hours, not " + sterility);
        }
        return JsonValue.of(sterility.toHours());
    }

    private static JsonValue pump(Pump pump) {
        return new ObjectWriter()
                .valueIfAny(
                        "accuracyPercent",
                        Optional.ofNullable(pump.accuracyPercent()).map(JsonValue.JsonNumber::new))
                .text("primingVolume", pump.primingVolume())
                .text("unreachableVolume", pump.unreachableVolume())
                .text("lineVolume", pump.lineVolume())
                .done();
    }

    private static JsonValue.JsonObject upperLimits(Map<String, String> limits) {
        ObjectWriter out = new ObjectWriter();
        LIMITS.forEach(name -> out.text(name, limits.get(name)));
        return out.done();
    }

    private static JsonValue check(MonitoringItem item) {
        return new ObjectWriter()
                .text("what", item.what())
                .text("kind", Words.hyphenated(item.kind()))
                .valueIfAny("cycles", cycles(item.cycles()))
                .text("anchor", Words.hyphenated(item.anchor()))
                .text("from", item.from())
                .text("every", item.every())
                .text("until", item.until())
                .text("setting", item.setting())
                .done();
    }

    private static Optional<JsonValue> cycles(MonitoringItem.Cycles cycles) {
        return cycles.equals(MonitoringItem.Cycles.ALL)
                ? Optional.empty()
                : Optional.of(new ObjectWriter()
                        .number("first", cycles.first())
                        .numberIfAny("last", cycles.last())
                        .done());
    }

    private static JsonValue typingLimits(TypingLimits limits) {
        return new ObjectWriter()
                .value("weight", ends(limits.lightest(), limits.heaviest()))
                .value("height", ends(limits.shortest(), limits.tallest()))
                .value(
                        "age",
                        new ObjectWriter()
                                .number("from", limits.youngestYears())
                                .number("to", limits.oldestYears())
                                .done())
                .done();
    }

    private static JsonValue ends(Object from, Object to) {
        return new ObjectWriter().text("from", from).text("to", to).done();
    }
}
