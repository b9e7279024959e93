package org.blinaplan.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds one JSON object field by field; what is absent is left out, never written as null. */
final class ObjectWriter {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    /** A field with the text of a value; left out where there is none. */
    ObjectWriter text(String name, @Nullable Object value) {
        return value == null ? this : value(name, JsonValue.of(value.toString()));
    }

    ObjectWriter number(String name, long value) {
        return value(name, JsonValue.of(value));
    }

    /** A field with a number; left out where there is none. */
    ObjectWriter numberIfAny(String name, @Nullable Integer value) {
        return value == null ? this : number(name, value);
    }

    ObjectWriter yesOrNo(String name, boolean value) {
        return value(name, new JsonValue.JsonBoolean(value));
    }

    ObjectWriter list(String name, List<JsonValue> items) {
        return value(name, new JsonValue.JsonArray(items));
    }

    ObjectWriter texts(String name, List<String> items) {
        return list(name, items.stream().map(JsonValue::of).toList());
    }

    /** A field with a value; left out where there is none. */
    ObjectWriter valueIfAny(String name, Optional<? extends JsonValue> value) {
        value.ifPresent(present -> value(name, present));
        return this;
    }

    /** A list; left out where it is empty. */
    ObjectWriter listIfAny(String name, List<? extends JsonValue> items) {
        return items.isEmpty() ? this : list(name, List.copyOf(items));
    }

    /** A list of texts; left out where it is empty. */
    ObjectWriter textsIfAny(String name, List<String> items) {
        return items.isEmpty() ? this : texts(name, items);
    }

    ObjectWriter value(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    JsonValue.JsonObject done() {
        return new JsonValue.JsonObject(fields);
    }
}
