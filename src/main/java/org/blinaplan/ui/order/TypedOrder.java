package org.blinaplan.ui.order;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form as it stands: exactly what was typed, right or wrong.
 *
 * @param fields text by field; one that is absent is empty
 * @param cycleStarts text by cycle number: the planned later starts
 * @param others what an opened file holds and the form does not show, by path of the order file
 */
record TypedOrder(Map<FormField, String> fields, SortedMap<Integer, String> cycleStarts, Map<String, String> others) {
    /** Nothing typed. */
    static final TypedOrder EMPTY = new TypedOrder(Map.of(), new TreeMap<>(), Map.of());

    TypedOrder {
        Map<FormField, String> sorted = new EnumMap<>(FormField.class);
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                sorted.put(field, text);
            }
        });
        fields = Collections.unmodifiableMap(sorted);
        SortedMap<Integer, String> starts = new TreeMap<>(cycleStarts);
        starts.values().removeIf(String::isEmpty);
        cycleStarts = Collections.unmodifiableSortedMap(starts);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    String text(FormField field) {
        return fields.getOrDefault(field, "");
    }

    String cycleStart(int cycle) {
        return cycleStarts.getOrDefault(cycle, "");
    }

    /** The same with one field typed anew. */
    TypedOrder with(FormField field, String text) {
        Map<FormField, String> changed = new EnumMap<>(FormField.class);
        changed.putAll(fields);
        changed.put(field, text);
        return new TypedOrder(changed, cycleStarts, others);
    }

    /** The same with the start of one cycle typed anew. */
    TypedOrder withCycleStart(int cycle, String text) {
        SortedMap<Integer, String> changed = new TreeMap<>(cycleStarts);
        changed.put(cycle, text);
        return new TypedOrder(fields, changed, others);
    }

    boolean isBlank(FormField field) {
        return text(field).isBlank();
    }
}
