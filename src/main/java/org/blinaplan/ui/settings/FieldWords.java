package org.blinaplan.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.Texts;

/** What stands in a field, as people say it. */
final class FieldWords {
    private static final Map<SettingsField, List<String>> CHOICES = Map.of(
            SettingsField.VIAL_SHARING, List.of("", "none", "session"),
            SettingsField.REHANG, List.of("", "false", "true"));
    private static final Map<CheckField, List<String>> CHECK_CHOICES = Map.of(
            CheckField.KIND, List.of("bloods", "writing-test", "neurological", "bone-marrow", "body-size", "other", ""),
            CheckField.ANCHOR,
                    List.of(
                            "before-course",
                            "before-cycle",
                            "cycle-start",
                            "start-or-step",
                            "restart",
                            "admission",
                            "visit",
                            "cycle-day"),
            CheckField.SETTING, List.of("", "ward", "home"));

    private final Texts texts;

    FieldWords(Texts texts) {
        this.texts = texts;
    }

    String name(SettingsField field) {
        return texts.of("settings.field." + field);
    }

    /** The words of a choice, each with its name. */
    Map<String, String> choices(SettingsField field) {
        return named("settings.choice." + field, CHOICES.getOrDefault(field, List.of()));
    }

    Map<String, String> choices(CheckField field) {
        return named("settings.check.choice." + field, CHECK_CHOICES.getOrDefault(field, List.of()));
    }

    private Map<String, String> named(String key, List<String> words) {
        Map<String, String> names = new LinkedHashMap<>();
        words.forEach(word -> names.put(word, texts.of(key + "." + (word.isEmpty() ? "unset" : word))));
        return names;
    }

    /** What stands in a check's field, for the table; before a start, time is counted back. */
    String of(CheckField field, String text, String anchor) {
        if (field.isDuration() && anchor.startsWith("before-")) {
            String key = "settings.check.before." + field + (text.isEmpty() ? ".unset" : "");
            return texts.has(key) ? texts.of(key, text) : text;
        }
        if (text.isEmpty() && texts.has("settings.check.empty." + field)) {
            return texts.of("settings.check.empty." + field);
        }
        return choices(field).getOrDefault(text, text);
    }

    /** What stands in a field, with its unit; what is empty is said to be so. */
    String of(SettingsField field, String text) {
        if (text.isBlank()) {
            return texts.of("settings.notEntered");
        }
        return switch (field.kind()) {
            case DATES -> items(text).stream().map(FieldWords::day).collect(Collectors.joining(", "));
            case DAYS -> days(text);
            case CHOICE -> choices(field).getOrDefault(text, text);
            case BAGS -> texts.of("bags.hours", text);
            case OBJECTIVE ->
                items(text).stream()
                        .map(id -> texts.has("objective." + id) ? texts.of("objective." + id) : id)
                        .collect(Collectors.joining(", "));
            default -> field.unit().isEmpty() ? text : text + " " + field.unit();
        };
    }

    /** The items of a list; the word for no item is none. */
    static List<String> items(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty() && !item.equals(SiteForm.NO_ITEM))
                .toList();
    }

    /** A date of the file with its weekday; what is no date stays as it is. */
    static String day(String date) {
        return DateEntry.read(date) instanceof Entry.Understood<LocalDate> day ? Dates.day(day.value()) : date;
    }

    private String days(String text) {
        Set<DayOfWeek> days = new ListedDays(SiteForm.NO_ITEM).days(text);
        if (days == null) {
            return text;
        }
        return days.isEmpty()
                ? texts.of("settings.noDay")
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
