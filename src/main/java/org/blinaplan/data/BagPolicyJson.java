package org.blinaplan.data;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/** Bag wishes in an order or a site policy, read and written. */
final class BagPolicyJson {
    private static final Map<String, Objective> OBJECTIVES = Words.of(Objective.values(), Objective::id);
    private static final Map<String, VialSharing> SHARING = Words.of(VialSharing.values(), VialSharing::id);
    private static final Map<String, DayOfWeek> DAYS = Words.of(DayOfWeek.values(), DayOfWeek::name);
    private static final int LONGEST_HOURS = 9_999;
    private static final int HIGHEST_CYCLE = 99;

    private final PlannedRange planned;

    private BagPolicyJson(PlannedRange planned) {
        this.planned = planned;
    }

    /** Bag wishes, checked against what is planned as far as that is known. */
    static Field<BagPolicyEntry> field(PlannedRange planned) {
        return Field.object(new BagPolicyJson(planned)::policy);
    }

    private BagPolicyEntry policy(ObjectReader in) {
        return new BagPolicyEntry(
                in.optional("allowedHours", Field.atLeastOne(Field.listOf(bagHours()))),
                in.optional("admittedHours", Field.atLeastOne(Field.listOf(bagHours()))),
                in.optional("visits", Field.object(BagPolicyJson::openingHours)),
                in.optional("closedDates", Field.listOf(Field.date())),
                in.optional("objective", Field.listOf(Field.oneOf(OBJECTIVES))),
                in.optional("vialSharing", Field.oneOf(SHARING)),
                in.optional("preparation", Field.object(BagPolicyJson::openingHours)),
                in.optional("pins", Field.listOf(Field.object(this::pin))));
    }

    private Field<Integer> bagHours() {
        return (json, path, problems) -> {
            Integer hours = Field.wholeNumber(1, LONGEST_HOURS).read(json, path, problems);
            Monograph monograph = planned.monograph();
            if (hours == null || monograph == null || monograph.bagType(hours).isPresent()) {
                return hours;
            }
            problems.add(
                    path,
                    "is a bag of " + hours + " h, which " + monograph.id() + " does not know; known are "
                            + monograph.bagTypes().stream()
                                    .map(BagType::hours)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
            return null;
        };
    }

    private static @Nullable VisitHours openingHours(ObjectReader in) {
        List<DayOfWeek> days = in.required("days", Field.listOf(Field.oneOf(DAYS)));
        LocalTime from = in.required("from", Field.timeOfDay());
        LocalTime to = in.required("to", Field.timeOfDay());
        if (from != null && to != null && !from.isBefore(to)) {
            in.problems().add(in.at("to"), "\"" + to + "\" is not after \"" + from + "\"; write a later time");
            return null;
        }
        if (days == null || from == null || to == null) {
            return null;
        }
        return new VisitHours(days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days), from, to);
    }

    private @Nullable Pin pin(ObjectReader in) {
        Integer cycle = in.required("cycle", Field.wholeNumber(1, HIGHEST_CYCLE));
        Integer atHour = in.required("atHour", Field.wholeNumber(0, LONGEST_HOURS));
        Integer bagHours = in.required("bagHours", bagHours());
        Integer hours = in.optional("hours", Field.wholeNumber(1, bagHours == null ? LONGEST_HOURS : bagHours));
        boolean right = isPlanned(in, cycle);
        if (cycle != null && atHour != null && bagHours != null && right) {
            right = endsInside(in, cycle, atHour, hours == null ? bagHours : hours);
        }
        if (cycle == null || atHour == null || bagHours == null || !right || (hours == null && in.has("hours"))) {
            return null;
        }
        return new Pin(cycle, atHour, bagHours, hours == null ? bagHours : hours);
    }

    private boolean isPlanned(ObjectReader in, @Nullable Integer cycle) {
        if (cycle != null && planned.excludes(cycle)) {
            in.problems()
                    .add(
                            in.at("cycle"),
                            "cycle " + cycle + " is not planned; the order plans cycles " + planned.cycles());
            return false;
        }
        return true;
    }

    private boolean endsInside(ObjectReader in, int cycle, int atHour, int hours) {
        Integer end = planned.infusionHours(cycle);
        if (end != null && atHour + hours > end) {
            in.problems()
                    .add(
                            in.at("atHour"),
                            "a bag hung at hour " + atHour + " for " + hours + " h runs past the end of cycle " + cycle
                                    + " at hour " + end + "; hang it earlier or write fewer hours");
            return false;
        }
        return true;
    }

    /** The wishes with nothing left open, as plans write them. */
    static JsonValue write(BagPolicy policy) {
        return new ObjectWriter()
                .list("allowedHours", numbers(policy.allowedHours()))
                .list("admittedHours", numbers(policy.admittedHours()))
                .value("visits", openingHours(policy.visits()))
                .list(
                        "closedDates",
                        texts(policy.closedDates().stream().sorted().toList()))
                .list(
                        "objective",
                        texts(policy.objective().stream().map(Objective::id).toList()))
                .text("vialSharing", policy.vialSharing().id())
                .value("preparation", openingHours(policy.preparation()))
                .list("pins", policy.pins().stream().map(BagPolicyJson::written).toList())
                .done();
    }

    static JsonValue openingHours(VisitHours hours) {
        return new ObjectWriter()
                .list("days", texts(new ArrayList<>(hours.days())))
                .text("from", hours.from())
                .text("to", hours.to())
                .done();
    }

    static JsonValue written(Pin pin) {
        return new ObjectWriter()
                .number("cycle", pin.cycle())
                .number("atHour", pin.atHour())
                .number("bagHours", pin.bagHours())
                .number("hours", pin.hours())
                .done();
    }

    private static List<JsonValue> numbers(List<Integer> numbers) {
        return numbers.stream().map(JsonValue::of).toList();
    }

    private static List<JsonValue> texts(List<?> values) {
        return values.stream().map(value -> JsonValue.of(value.toString())).toList();
    }
}
