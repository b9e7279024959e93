package org.blinaplan.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.CycleStart;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.TypingLimits;
import org.jspecify.annotations.Nullable;

/**
 * An order, read and written. Reading checks each field alone, then against the monograph and against the others,
 * as far as those could be read, and reports everything at once.
 */
final class OrderJson {
    /** The format's name. */
    static final String SCHEMA = "blinaplan/order/1";

    private static final int HIGHEST_CYCLE = 99;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final MonographLibrary monographs;
    private final TypingLimits limits;
    private final Instant now;

    OrderJson(MonographLibrary monographs, TypingLimits limits, Instant now) {
        this.monographs = monographs;
        this.limits = limits;
        this.now = now;
    }

    Field<Order> field() {
        return Field.object(this::order);
    }

    private @Nullable Order order(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        Monograph monograph = in.required("monograph", Field.text(this::monograph));
        Indication indication = indication(in, monograph);
        PlannedRange planned = in.required("cycles", Field.object(cycles -> range(cycles, monograph, indication)));
        ZoneId zone = in.required("zone", Field.text(OrderJson::zone));
        EnteredTime start = in.required("start", time(zone));
        LocalDate today = LocalDate.ofInstant(now, zone == null ? ZoneOffset.MAX : zone);
        LocalDate firstDay = start == null ? null : start.local().toLocalDate();
        Patient patient = in.required("patient", Field.object(new PatientJson(limits, today, firstDay)::patient));
        PlannedRange scope = planned == null ? new PlannedRange(monograph, indication, null, null) : planned;
        List<CycleStart> cycleStarts =
                in.optional("cycleStarts", new CycleStartsJson(scope, start, zone).field(), List.of());
        BagPolicyEntry bagPolicy = in.optional("bagPolicy", BagPolicyJson.field(scope), BagPolicyEntry.EMPTY);
        Integer first = scope.firstCycle();
        Integer last = scope.lastCycle();
        if (patient == null || monograph == null || indication == null || start == null || zone == null) {
            return null;
        }
        if (first == null || last == null || !in.problems().isEmpty()) {
            return null;
        }
        List<CycleStart> sorted = cycleStarts.stream()
                .sorted(Comparator.comparing(CycleStart::cycle))
                .toList();
        return new Order(patient, monograph.id(), indication.id(), first, last, start, zone, sorted, bagPolicy);
    }

    private Monograph monograph(String id) {
        return monographs
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is not a known monograph; known are "
                        + monographs.all().stream().map(Monograph::id).collect(Collectors.joining(", "))));
    }

    private static @Nullable Indication indication(ObjectReader in, @Nullable Monograph monograph) {
        String id = in.required("indication", Field.text());
        if (id == null || monograph == null) {
            return null;
        }
        Indication indication = monograph.indication(id).orElse(null);
        if (indication == null) {
            in.problems()
                    .add(
                            in.at("indication"),
                            "\"" + id + "\" is not an indication of " + monograph.id() + "; known are "
                                    + monograph.indications().stream()
                                            .map(OrderJson::named)
                                            .collect(Collectors.joining(", ")));
        }
        return indication;
    }

    private static String named(Indication indication) {
        return indication.id() + " (" + indication.name() + ")";
    }

    private static PlannedRange range(ObjectReader in, @Nullable Monograph monograph, @Nullable Indication indication) {
        Integer first = in.required("first", Field.wholeNumber(1, HIGHEST_CYCLE));
        Integer last = in.required("last", Field.wholeNumber(1, HIGHEST_CYCLE));
        boolean firstExists = exists(in, "first", first, indication);
        boolean lastExists = exists(in, "last", last, indication);
        if (first != null && last != null && last < first) {
            in.problems()
                    .add(
                            in.at("last"),
                            "cycle " + last + " is before cycle " + first + "; write the same or a later one");
            return new PlannedRange(monograph, indication, null, null);
        }
        return new PlannedRange(monograph, indication, firstExists ? first : null, lastExists ? last : null);
    }

    private static boolean exists(
            ObjectReader in, String name, @Nullable Integer cycle, @Nullable Indication indication) {
        if (cycle == null || indication == null || cycle <= indication.lastCycle()) {
            return true;
        }
        in.problems()
                .add(
                        in.at(name),
                        "is cycle " + cycle + ", but " + named(indication) + " ends with cycle "
                                + indication.lastCycle() + " in this label; write 1 to " + indication.lastCycle());
        return false;
    }

    private static ZoneId zone(String text) {
        if (ZONES.contains(text) && !text.startsWith("SystemV/")) {
            return ZoneId.of(text);
        }
        String meant = ZONES.stream()
                .filter(id -> id.equalsIgnoreCase(text.replace(' ', '_')))
                .findFirst()
                .orElse("Europe/Berlin");
        throw new IllegalArgumentException(
                "\"" + text + "\" is not a time zone of the IANA list; write one such as \"" + meant + "\"");
    }

    /** A local time that exists once in this zone. */
    static Field<EnteredTime> time(@Nullable ZoneId zone) {
        return Field.text(text -> {
            EnteredTime time = EnteredTime.parse(text);
            if (zone != null) {
                time.in(zone);
            }
            return time;
        });
    }

    /** As entered, but for {@code Z}, which is written as the offset it is. */
    static String entered(EnteredTime time) {
        return time.toString().replace("Z", "+00:00");
    }

    /** The order with its bag policy resolved, as plans write it. */
    static JsonValue write(Order order, BagPolicy policy) {
        ObjectWriter out = new ObjectWriter()
                .text("schema", SCHEMA)
                .value("patient", PatientJson.write(order.patient()))
                .text("monograph", order.monograph())
                .text("indication", order.indication())
                .value(
                        "cycles",
                        new ObjectWriter()
                                .number("first", order.firstCycle())
                                .number("last", order.lastCycle())
                                .done())
                .text("start", entered(order.start()))
                .text("zone", order.zone());
        if (!order.cycleStarts().isEmpty()) {
            out.list(
                    "cycleStarts",
                    order.cycleStarts().stream().map(CycleStartsJson::write).toList());
        }
        return out.value("bagPolicy", BagPolicyJson.write(policy)).done();
    }
}
