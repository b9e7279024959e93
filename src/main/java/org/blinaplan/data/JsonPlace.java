package org.blinaplan.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a tree: {@code $.bags[0].rate}.
 *
 * @param steps from the root: the name of a field, or the number of an item
 */
record JsonPlace(List<Object> steps) {
    static final JsonPlace ROOT = new JsonPlace(List.of());

    JsonPlace {
        steps = List.copyOf(steps);
    }

    /** A field of what stands here. */
    JsonPlace then(String field) {
        return with(field);
    }

    /** An item of the list that stands here. */
    JsonPlace then(int item) {
        return with(item);
    }

    private JsonPlace with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPlace(longer);
    }

    /** Where what holds this stands. */
    JsonPlace parent() {
        return new JsonPlace(steps.subList(0, steps.size() - 1));
    }

    /** What stands here; null where nothing does. */
    @Nullable
    JsonValue in(JsonValue root) {
        JsonValue value = root;
        for (Object step : steps) {
            if (value instanceof JsonObject object && step instanceof String field) {
                value = object.fields().get(field);
            } else if (value instanceof JsonArray array
                    && step instanceof Integer item
                    && item < array.items().size()) {
                value = array.items().get(item);
            } else {
                return null;
            }
        }
        return value;
    }

    /** The tree with this value here: in place of what stands here, as a further field, or as a further item. */
    JsonValue put(JsonValue root, JsonValue value) {
        return put(root, 0, value);
    }

    private JsonValue put(JsonValue tree, int depth, JsonValue value) {
        if (depth == steps.size()) {
            return value;
        }
        Object step = steps.get(depth);
        if (step instanceof String field) {
            Map<String, JsonValue> fields =
                    new LinkedHashMap<>(tree instanceof JsonObject object ? object.fields() : Map.of());
            fields.put(field, put(fields.getOrDefault(field, new JsonObject(Map.of())), depth + 1, value));
            return new JsonObject(fields);
        }
        List<JsonValue> items = new ArrayList<>(tree instanceof JsonArray array ? array.items() : List.of());
        int item = (Integer) step;
        if (item == items.size()) {
            items.add(new JsonObject(Map.of()));
        }
        items.set(item, put(items.get(item), depth + 1, value));
        return new JsonArray(items);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("$");
        for (Object step : steps) {
            text.append(step instanceof String field ? "." + field : "[" + step + "]");
        }
        return text.toString();
    }
}
