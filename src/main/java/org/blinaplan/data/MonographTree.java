package org.blinaplan.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.AdoptableRow.RowField;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonObject;
import org.blinaplan.data.JsonValue.JsonText;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** A shipped monograph file with its rows, each under the path by which people name it. */
final class MonographTree {
    private final JsonObject root;
    private final Map<String, Citation> sources = new HashMap<>();
    private final List<AdoptableRow> rows = new ArrayList<>();
    private final Map<String, JsonPlace> places = new HashMap<>();

    /** The tree of a file that the program ships. */
    MonographTree(byte[] file) {
        if (!(JsonTree.parse(file, new Problems()) instanceof JsonObject object)) {
            throw new IllegalStateException("a shipped monograph is no JSON");
        }
        root = object;
        for (JsonValue source : items(JsonPlace.ROOT.then("sources"))) {
            JsonObject named = (JsonObject) source;
            sources.put(
                    text(named, "id"),
                    new Citation(text(named, "document"), text(named, "section"), text(named, "edition")));
        }
        walk("", "", JsonPlace.ROOT, root);
        for (JsonValue missing : items(JsonPlace.ROOT.then("missing"))) {
            String sentence = text((JsonObject) missing, "text");
            rows.add(new AdoptableRow(text((JsonObject) missing, "path"), sentence, sentence, null, List.of()));
        }
    }

    JsonObject root() {
        return root;
    }

    /** Every row with a source, then every missing one. */
    List<AdoptableRow> rows() {
        return List.copyOf(rows);
    }

    /** Where a row stands; null for a missing one, and for none. */
    @Nullable
    JsonPlace place(String path) {
        return places.get(path);
    }

    /** The sources of the shipped file by their ids. */
    Map<String, Citation> sources() {
        return Map.copyOf(sources);
    }

    private List<JsonValue> items(JsonPlace place) {
        return place.in(root) instanceof JsonArray array ? array.items() : List.of();
    }

    private void walk(String name, String path, JsonPlace place, JsonValue value) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                walk("", path + "[" + RowLabel.of(name, item, i) + "]", place.then(i), item);
            }
        } else if (value instanceof JsonObject object) {
            String own = path;
            if (RowJson.isRow(object)) {
                own = unique(path);
                places.put(own, place);
                rows.add(row(own, object));
            }
            for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
                String further = own.isEmpty() ? field.getKey() : own + "." + field.getKey();
                walk(field.getKey(), further, place.then(field.getKey()), field.getValue());
            }
        }
    }

    /** Two rows that people name alike: {@code eligibility[adult]} and {@code eligibility[adult] (2)}. */
    private String unique(String path) {
        String free = path;
        for (int i = 2; places.containsKey(free); i++) {
            free = path + " (" + i + ")";
        }
        return free;
    }

    private AdoptableRow row(String path, JsonObject row) {
        JsonValue content = RowJson.content(row);
        List<RowField> fields = RowWords.fields(content);
        Citation citation = sources.get(text(row, RowJson.SOURCE));
        Confidence confidence =
                MonographWords.CONFIDENCE.read(JsonValue.of(text(row, RowJson.CONFIDENCE)), path, new Problems());
        if (citation == null || confidence == null) {
            throw new IllegalStateException("a shipped monograph has no source at " + path);
        }
        return new AdoptableRow(
                path, JsonPrinter.line(content), RowWords.line(fields), new Source(citation, confidence), fields);
    }

    static String text(JsonObject object, String field) {
        return object.fields().get(field) instanceof JsonText text ? text.text() : "";
    }
}
