package org.blinaplan.data;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read and where it stood, for checks that look at several values at once.
 *
 * @param path where it stood: {@code $.volumes[3]}
 * @param value what was read
 * @param <T> what it is
 */
record Placed<T>(String path, T value) {
    /** Reads a value and keeps its path. */
    static <T> Field<Placed<T>> at(Field<T> field) {
        return (json, path, problems) -> {
            T value = field.read(json, path, problems);
            return value == null ? null : new Placed<>(path, value);
        };
    }

    /** A list whose items keep their paths. */
    static <T> Field<List<Placed<T>>> listOf(Field<T> item) {
        return Field.listOf(at(item));
    }

    /** The values alone. */
    static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }

    /** What the constructor makes, or null with its sentence as a problem of the object that is being read. */
    static <T> @Nullable T made(ObjectReader reader, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            reader.problems().add(reader.path(), String.valueOf(e.getMessage()));
            return null;
        }
    }
}
