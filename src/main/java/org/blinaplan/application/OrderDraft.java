package org.blinaplan.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order as it is being typed: every field as text, right or wrong, so that nothing a person typed is lost. Keys
 * are the paths of the order file without {@code $.}: {@code patient.weight}, {@code cycles.first},
 * {@code bagPolicy.allowedHours} (items separated by commas, {@code none} for the empty list), {@code cycleStarts[0].start}. A key that is absent or
 * whose text is empty is left out of the order.
 *
 * @param fields path to text, in the order of the file
 */
public record OrderDraft(Map<String, String> fields) {
    public OrderDraft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The text of a field, empty where nothing was typed. */
    public String text(String path) {
        return fields.getOrDefault(path, "");
    }

    /** The same draft with one field typed anew. */
    public OrderDraft with(String path, String text) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(path, text);
        return new OrderDraft(changed);
    }
}
