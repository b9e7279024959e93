package org.blinaplan.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of JSON, read without losing what a strict reader must refuse. */
sealed interface JsonValue {
    /** How much of a text a message repeats. */
    int SHOWN = 60;

    /** What a person calls this kind of value: "a text". */
    String kind();

    /** A text. */
    static JsonValue of(String text) {
        return new JsonText(text);
    }

    /** A whole number. */
    static JsonValue of(long number) {
        return new JsonNumber(BigDecimal.valueOf(number));
    }

    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }

    record JsonArray(List<JsonValue> items) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record JsonText(String text) implements JsonValue {
        @Override
        public String kind() {
            return "the text \"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "\"";
        }
    }

    record JsonNumber(BigDecimal number) implements JsonValue {
        @Override
        public String kind() {
            return "the number " + number;
        }
    }

    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    record JsonNull() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
