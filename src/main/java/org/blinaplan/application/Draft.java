package org.blinaplan.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file as it is being typed: every field as text, right or wrong, so that nothing a person typed is lost. Keys are
 * the paths of the file without {@code $.}: of an order {@code patient.weight}, {@code cycles.first},
 * {@code bagPolicy.allowedHours} (items separated by commas, {@code none} for the empty list),
 * {@code cycleStarts[0].start}; of a site policy {@code phoneDay}, {@code monitoring[2].every}. A key that is absent or
 * whose text is empty is left out of the file.
 *
 * @param fields path to text, in the order of the file
 */
public record Draft(Map<String, String> fields) {
    /** Nothing typed. */
    public static final Draft EMPTY = new Draft(Map.of());

    public Draft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The text of a field, empty where nothing was typed. */
    public String text(String path) {
        return fields.getOrDefault(path, "");
    }

    /** The same draft with one field typed anew. */
    public Draft with(String path, String text) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(path, text);
        return new Draft(changed);
    }
}
