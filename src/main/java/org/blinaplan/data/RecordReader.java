package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the program itself has written into the store: what it cannot read was written by a newer version. */
final class RecordReader {
    private RecordReader() {}

    /**
     * The value of a record.
     *
     * @param what it is, as a sentence begins: "the record of a person"
     * @throws IllegalArgumentException if it cannot be read
     */
    static <T> T read(String json, String what, Function<ObjectReader, @Nullable T> fields) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json.getBytes(StandardCharsets.UTF_8), problems);
        T value = tree == null ? null : Field.object(fields).read(tree, "$", problems);
        if (value == null || !problems.isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be read: " + problems.all());
        }
        return value;
    }
}
