package org.blinaplan.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** The content of a row of a monograph file, apart from where it comes from. */
final class RowJson {
    static final String VALUE = "value";
    static final String SOURCE = "source";
    static final String CONFIDENCE = "confidence";
    /** The lists whose items carry a source of their own. */
    private static final Set<String> LISTS =
            Set.of("eligibility", "cycles", "admissions", "entries", "volumes", "modifications", "notes");
    /** The objects that do. */
    private static final Set<String> OBJECTS = Set.of("corticosteroid", "cover");

    private RowJson() {}

    /** Whether it carries a source of its own. */
    static boolean isRow(@Nullable JsonValue value) {
        return value instanceof JsonObject object
                && object.fields().containsKey(SOURCE)
                && object.fields().containsKey(CONFIDENCE);
    }

    /** What a row says itself: its one value, or its fields without those that have a source of their own. */
    static JsonValue content(JsonObject row) {
        JsonValue value = row.fields().get(VALUE);
        return value == null ? bare(row) : value;
    }

    private static JsonValue bare(JsonValue tree) {
        if (tree instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(RowJson::bare).toList());
        }
        if (!(tree instanceof JsonObject object)) {
            return tree;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            if (!name.equals(SOURCE) && !name.equals(CONFIDENCE) && !isRow(value)) {
                fields.put(name, bare(value));
            }
        });
        return new JsonObject(fields);
    }

    /** The row with another content; what has a source of its own and is not spoken of stays. */
    static JsonObject with(JsonObject row, JsonValue content, String source) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (row.fields().containsKey(VALUE)) {
            fields.put(VALUE, content);
        } else if (grafted(cited("", content, source), row) instanceof JsonObject object) {
            fields.putAll(object.fields());
        }
        fields.put(SOURCE, JsonValue.of(source));
        fields.put(CONFIDENCE, JsonValue.of("read"));
        return new JsonObject(fields);
    }

    private static JsonValue grafted(JsonValue content, JsonValue before) {
        if (content instanceof JsonArray array && before instanceof JsonArray earlier) {
            List<JsonValue> items = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                items.add(
                        i < earlier.items().size()
                                ? grafted(item, earlier.items().get(i))
                                : item);
            }
            return new JsonArray(items);
        }
        if (!(content instanceof JsonObject object) || !(before instanceof JsonObject earlier) || isRow(content)) {
            return content;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            JsonValue there = earlier.fields().get(name);
            fields.put(name, there == null ? value : grafted(value, there));
        });
        earlier.fields().forEach((name, value) -> {
            if (isRow(value)) {
                fields.putIfAbsent(name, value);
            }
        });
        return new JsonObject(fields);
    }

    /**
     * The same with a source wherever the file wants one.
     *
     * @param name of the field it stands in, or of the list whose item it is
     */
    static JsonValue cited(String name, JsonValue content, String source) {
        if (content instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .map(item -> LISTS.contains(name) && item instanceof JsonObject object
                            ? sourced(object, source)
                            : cited("", item, source))
                    .toList());
        }
        if (!(content instanceof JsonObject object)) {
            return content;
        }
        return OBJECTS.contains(name) || object.fields().containsKey(VALUE)
                ? sourced(object, source)
                : inside(object, source);
    }

    /** An item of such a list, or such an object. */
    static JsonObject sourced(JsonObject object, String source) {
        Map<String, JsonValue> fields =
                new LinkedHashMap<>(inside(object, source).fields());
        fields.put(SOURCE, JsonValue.of(source));
        fields.put(CONFIDENCE, JsonValue.of("read"));
        return new JsonObject(fields);
    }

    private static JsonObject inside(JsonObject object, String source) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object.fields().forEach((field, value) -> fields.put(field, cited(field, value, source)));
        return new JsonObject(fields);
    }

    /** Whether somebody has written a source where the program takes it from the citation. */
    static boolean namesSources(JsonValue content) {
        if (content instanceof JsonArray array) {
            return array.items().stream().anyMatch(RowJson::namesSources);
        }
        return content instanceof JsonObject object
                && (object.fields().containsKey(SOURCE)
                        || object.fields().containsKey(CONFIDENCE)
                        || object.fields().values().stream().anyMatch(RowJson::namesSources));
    }
}
