package org.blinaplan.data;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.blinaplan.application.Draft;
import org.blinaplan.application.LineFormat;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.OrderLine;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Orders as JSON: in a file, in a line, and as typed. */
public final class JsonOrderFormat implements OrderFormat, LineFormat {
    private static final String ERROR_SCHEMA = "blinaplan/error/1";
    private static final DraftJson DRAFTS = new DraftJson(DraftShape.ORDER);

    private final MonographLibrary monographs;
    private final Clock clock;

    /**
     * A format that knows these monographs.
     *
     * @param monographs what an order may name
     * @param clock which day is today
     */
    public JsonOrderFormat(MonographLibrary monographs, Clock clock) {
        this.monographs = monographs;
        this.clock = clock;
    }

    @Override
    public Reading<Order> read(byte[] json, SitePolicy site) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        return problems.reading(tree == null ? null : orders(site).read(tree, "$", problems));
    }

    @Override
    public Reading<Order> read(Draft draft, SitePolicy site) {
        Problems problems = new Problems();
        return problems.reading(orders(site).read(DRAFTS.tree(draft), "$", problems));
    }

    @Override
    public Reading<Draft> open(byte[] json) {
        return DRAFTS.open(json);
    }

    @Override
    public byte[] save(Draft draft) {
        return DRAFTS.save(draft);
    }

    @Override
    public Reading<OrderLine> readLine(byte[] line, SitePolicy site, @Nullable Instant now) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(line, problems);
        if (tree == null) {
            return problems.reading(null);
        }
        boolean wrapped = tree instanceof JsonValue.JsonObject object
                && (object.fields().containsKey("order") || object.fields().containsKey("events"));
        if (wrapped) {
            return problems.reading(Field.object(in -> wrapped(in, site, now)).read(tree, "$", problems));
        }
        Order order = orders(site).read(tree, "$", problems);
        return problems.reading(order == null ? null : new OrderLine(order, null));
    }

    /** Without a readable order its events are read field by field alone. */
    private @Nullable OrderLine wrapped(ObjectReader in, SitePolicy site, @Nullable Instant now) {
        Order order = in.required("order", orders(site));
        EventLog events = in.optional(
                "events",
                order == null
                        ? new EventsJson(ZoneOffset.UTC, site.typingLimits()).field()
                        : JsonEventFormat.field(monographs, order, site, now));
        return order == null ? null : new OrderLine(order, events);
    }

    @Override
    public String errors(long line, List<Problem> problems) {
        return JsonPrinter.line(new ObjectWriter()
                .text("schema", ERROR_SCHEMA)
                .number("line", line)
                .list("errors", problems.stream().map(JsonOrderFormat::error).toList())
                .done());
    }

    private static JsonValue error(Problem problem) {
        return new ObjectWriter()
                .text("path", problem.path())
                .text("message", problem.message())
                .done();
    }

    private Field<Order> orders(SitePolicy site) {
        return new OrderJson(monographs, site.typingLimits(), clock.instant()).field();
    }
}
