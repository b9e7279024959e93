package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.blinaplan.application.LineFormat;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.OrderDraft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Orders as JSON: in a file, in a line, and as typed. */
public final class JsonOrderFormat implements OrderFormat, LineFormat {
    private static final String ERROR_SCHEMA = "blinaplan/error/1";

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
    public Reading<Order> read(OrderDraft draft, SitePolicy site) {
        Problems problems = new Problems();
        return problems.reading(orders(site).read(DraftJson.tree(draft), "$", problems));
    }

    @Override
    public Reading<OrderDraft> open(byte[] json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        if (tree == null) {
            return problems.reading(null);
        }
        if (tree instanceof JsonValue.JsonObject object) {
            return problems.reading(DraftJson.draft(object, problems));
        }
        problems.add("$", "is " + tree.kind() + "; an object in curly brackets is needed");
        return problems.reading(null);
    }

    @Override
    public byte[] save(OrderDraft draft) {
        return JsonPrinter.file(DraftJson.tree(draft)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reading<Order> readLine(byte[] line, SitePolicy site) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(line, problems);
        if (tree == null) {
            return problems.reading(null);
        }
        boolean wrapped = tree instanceof JsonValue.JsonObject object
                && (object.fields().containsKey("order") || object.fields().containsKey("events"));
        Field<Order> field = wrapped ? Field.object(in -> wrapped(in, site)) : orders(site);
        return problems.reading(field.read(tree, "$", problems));
    }

    private @Nullable Order wrapped(ObjectReader in, SitePolicy site) {
        in.optional("events", (json, path, problems) -> {
            problems.add(path, "this version does not read events yet; leave them out");
            return null;
        });
        return in.required("order", orders(site));
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
