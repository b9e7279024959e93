package org.blinaplan.data;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object. A required field that is missing, a field that is null, and at the end every
 * field nobody asked for, is a problem.
 */
final class ObjectReader {
    private final JsonValue.JsonObject object;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    ObjectReader(JsonValue.JsonObject object, String path, Problems problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The field's value; null with a problem where it is missing or wrong. */
    <T> @Nullable T required(String name, Field<T> field) {
        if (!has(name)) {
            asked.add(name);
            problems.add(at(name), "is missing; it must be given");
            return null;
        }
        return optional(name, field);
    }

    /** The field's value; null where it is absent, or with a problem where it is wrong. */
    <T> @Nullable T optional(String name, Field<T> field) {
        asked.add(name);
        JsonValue value = object.fields().get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.JsonNull) {
            problems.add(at(name), "is null; write a value, or leave the field out where it is optional");
            return null;
        }
        return field.read(value, at(name), problems);
    }

    /** The field's value, or this one where it is absent or wrong. */
    <T> T optional(String name, Field<T> field, T otherwise) {
        T value = optional(name, field);
        return value == null ? otherwise : value;
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** The path of this object. */
    String path() {
        return path;
    }

    /** The path of a field of this object. */
    String at(String name) {
        return path + "." + name;
    }

    Problems problems() {
        return problems;
    }

    /** What else stands here cannot be judged: its kind is not known. */
    void ignoreOthers() {
        asked.addAll(object.fields().keySet());
    }

    void refuseUnknown() {
        for (String name : object.fields().keySet()) {
            if (!asked.contains(name)) {
                problems.add(at(name), "is not a field here; known are " + String.join(", ", asked));
            }
        }
    }
}
