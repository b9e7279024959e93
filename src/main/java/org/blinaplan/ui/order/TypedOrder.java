package org.blinaplan.ui.order;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Dates;

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

    private static final String PINS = "bagPolicy.pins";

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

    /** The same with these bags pinned, and no others. */
    TypedOrder withPins(List<Pin> pins) {
        Map<String, String> changed = new LinkedHashMap<>(others);
        changed.keySet().removeIf(path -> path.startsWith(PINS));
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            String path = PINS + "[" + i + "].";
            changed.put(path + "cycle", String.valueOf(pin.cycle()));
            changed.put(path + "atHour", String.valueOf(pin.atHour()));
            changed.put(path + "bagHours", String.valueOf(pin.bagHours()));
            changed.put(path + "hours", String.valueOf(pin.hours()));
        }
        return new TypedOrder(fields, cycleStarts, changed);
    }

    /** The same with its first cycle starting at this instant; the offset is written only where it is needed. */
    TypedOrder withStart(ZonedDateTime at) {
        return with(FormField.START_DATE, Dates.day(at.toLocalDate()))
                .with(FormField.START_TIME, Dates.time(at.toLocalTime()))
                .with(FormField.START_OFFSET, isTwice(at) ? at.getOffset().getId() : "");
    }

    /** The same with a later cycle starting at this instant. */
    TypedOrder withCycleStart(int cycle, ZonedDateTime at) {
        return withCycleStart(
                cycle, Dates.moment(at) + (isTwice(at) ? " " + at.getOffset().getId() : ""));
    }

    private static boolean isTwice(ZonedDateTime at) {
        return at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }

    boolean isBlank(FormField field) {
        return text(field).isBlank();
    }
}
