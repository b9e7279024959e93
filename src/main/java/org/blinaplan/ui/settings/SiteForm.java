package org.blinaplan.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.application.Draft;
import org.blinaplan.ui.common.DurationEntry;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.Units;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields, right or wrong.
 *
 * @param fields as typed
 * @param checks the site's own monitoring plan; absent: the program's
 * @param others what the file has and the screen does not show, by path
 */
record SiteForm(
        Map<SettingsField, String> fields, @Nullable List<Map<CheckField, String>> checks, Map<String, String> others) {
    /** Nothing typed. */
    static final SiteForm EMPTY = of(Draft.EMPTY);

    /** Where the file has a list without an item. */
    static final String NO_ITEM = "none";

    static final String MONITORING = "monitoring";

    private static final Pattern ROW = Pattern.compile("monitoring\\[([0-9]+)]\\.(.+)");

    SiteForm {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        checks = checks == null ? null : List.copyOf(checks);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    String text(SettingsField field) {
        return fields.getOrDefault(field, "");
    }

    /** The fields of a file; a value that the screen does not understand stands in it as the file has it. */
    static SiteForm of(Draft draft) {
        Map<String, String> rest = new LinkedHashMap<>(draft.fields());
        Map<SettingsField, String> fields = new EnumMap<>(SettingsField.class);
        for (SettingsField field : SettingsField.values()) {
            fields.put(field, shown(field, take(rest, field.path())));
        }
        SortedMap<Integer, Map<String, String>> rows = new TreeMap<>();
        for (String path : List.copyOf(rest.keySet())) {
            Matcher row = ROW.matcher(path);
            if (row.matches()) {
                rows.computeIfAbsent(Integer.valueOf(row.group(1)), i -> new LinkedHashMap<>())
                        .put(row.group(2), take(rest, path));
            }
        }
        boolean none = NO_ITEM.equals(rest.get(MONITORING));
        if (none) {
            rest.remove(MONITORING);
        }
        List<Map<CheckField, String>> checks = new ArrayList<>();
        rows.values().forEach(row -> checks.add(check(row)));
        return new SiteForm(fields, none || !checks.isEmpty() ? checks : null, rest);
    }

    private static String take(Map<String, String> rest, String path) {
        String text = rest.remove(path);
        return text == null ? "" : text;
    }

    private static String shown(SettingsField field, String written) {
        return switch (field.kind()) {
            case QUANTITY -> Units.without(written, field.unit());
            case DURATION -> duration(written);
            default -> written;
        };
    }

    private static String duration(String written) {
        return DurationEntry.read(written) instanceof Entry.Understood<java.time.Duration> understood
                ? DurationEntry.text(understood.value())
                : written;
    }

    private static Map<CheckField, String> check(Map<String, String> row) {
        Map<CheckField, String> texts = new EnumMap<>(CheckField.class);
        for (CheckField field : CheckField.values()) {
            String written = row.getOrDefault(field.path(), "");
            texts.put(field, field.isDuration() ? duration(written) : written);
        }
        texts.put(
                CheckField.CYCLES,
                CyclesEntry.text(row.getOrDefault("cycles.first", ""), row.getOrDefault("cycles.last", "")));
        return Collections.unmodifiableMap(texts);
    }
}
