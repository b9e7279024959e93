package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.CourseRecorder;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.Fault;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Events as JSON. */
public final class JsonEventFormat implements EventFormat {
    private final MonographLibrary monographs;

    /** A format that knows these monographs. */
    public JsonEventFormat(MonographLibrary monographs) {
        this.monographs = monographs;
    }

    @Override
    public Reading<EventLog> read(byte[] json, Order order, SitePolicy site, @Nullable Instant now) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        return problems.reading(
                tree == null ? null : field(monographs, order, site, now).read(tree, "$", problems));
    }

    @Override
    public Reading<EventLog> read(List<String> files, Order order, SitePolicy site) {
        Problems problems = new Problems();
        List<JsonValue> trees = new ArrayList<>();
        for (String file : files) {
            JsonValue tree = JsonTree.parse(file.getBytes(StandardCharsets.UTF_8), problems);
            if (tree != null) {
                EventsJson.file().read(tree, "$", problems);
                trees.add(tree);
            }
        }
        return problems.reading(
                problems.isEmpty()
                        ? field(monographs, order, site, null).read(EventWriter.joined(trees), "$", problems)
                        : null);
    }

    @Override
    public byte[] write(EventLog log) {
        return JsonPrinter.file(EventWriter.log(log)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] join(List<String> files) {
        return JsonPrinter.file(EventWriter.joined(
                        files.stream().map(JsonEventFormat::tree).toList()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue tree(String json) {
        return tree(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue tree(byte[] json) {
        Problems problems = new Problems();
        JsonValue file = JsonTree.parse(json, problems);
        if (file == null || !problems.isEmpty()) {
            throw new IllegalArgumentException("no events file");
        }
        return file;
    }

    @Override
    public byte[] append(byte[] json, CourseEvent event) {
        JsonValue file = tree(json);
        return JsonPrinter.file(EventWriter.with(file, event)).getBytes(StandardCharsets.UTF_8);
    }

    /** The log of this order; what cannot have happened is looked for once every field alone is right. */
    static Field<EventLog> field(MonographLibrary monographs, Order order, SitePolicy site, @Nullable Instant now) {
        return (json, path, problems) -> {
            EventLog log =
                    new EventsJson(order.zone(), site.typingLimits()).field().read(json, path, problems);
            if (log == null || problems.anyUnder(path)) {
                return null;
            }
            ZonedDateTime until = now == null ? null : now.atZone(order.zone());
            for (Fault fault : CourseRecorder.faults(
                    order, monographs.find(order.monograph()).orElseThrow(), site, log, until)) {
                problems.add(path + ".events[" + fault.index() + "]", fault.text());
            }
            return log;
        };
    }
}
