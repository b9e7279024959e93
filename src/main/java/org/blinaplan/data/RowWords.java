package org.blinaplan.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.blinaplan.application.adopt.AdoptableRow.RowField;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonBoolean;
import org.blinaplan.data.JsonValue.JsonNumber;
import org.blinaplan.data.JsonValue.JsonObject;
import org.blinaplan.data.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/** The single values of a row as people read and type them. */
final class RowWords {
    private static final Pattern DAYS = Pattern.compile("P[0-9]{1,4}D");
    private static final Pattern HOURS = Pattern.compile("PT([0-9]{1,4}H)?([0-9]{1,2}M)?(0S)?");
    private static final Pattern TYPED_DAYS = Pattern.compile("([0-9]{1,4}) days?");
    private static final Pattern TYPED_HOURS = Pattern.compile("(?:([0-9]{1,4}) h)? ?(?:([0-9]{1,2}) min)?");

    private RowWords() {}

    /** In one line: {@code first cycle 1, last cycle 1, days 9}. */
    static String line(List<RowField> fields) {
        return fields.stream()
                .map(field -> (field.name() + " " + field.text()).strip())
                .collect(Collectors.joining(", "));
    }

    /** Every single value with its name. */
    static List<RowField> fields(JsonValue content) {
        List<RowField> fields = new ArrayList<>();
        walk("", content, fields);
        return fields;
    }

    private static void walk(String name, JsonValue value, List<RowField> fields) {
        if (value instanceof JsonObject object) {
            object.fields().forEach((field, inner) -> walk(join(name, words(field)), inner, fields));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                walk(
                        array.items().size() == 1 ? name : join(name, String.valueOf(i + 1)),
                        array.items().get(i),
                        fields);
            }
        } else {
            fields.add(new RowField(name, text(value)));
        }
    }

    private static String join(String name, String more) {
        return name.isEmpty() ? more : name + " " + more;
    }

    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonBoolean yes) {
            return yes.value() ? "yes" : "no";
        }
        if (value instanceof JsonNumber number) {
            return number.number().toPlainString();
        }
        String text = value instanceof JsonText plain ? plain.text() : "";
        if (DAYS.matcher(text).matches()) {
            long days = Duration.parse(text).toDays();
            return days + (days == 1 ? " day" : " days");
        }
        return HOURS.matcher(text).matches() ? hours(Duration.parse(text)) : text;
    }

    private static String hours(Duration time) {
        String minutes = time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + " min";
        return (time.toHours() == 0 && !minutes.isEmpty() ? "" : time.toHours() + " h ")
                .concat(minutes)
                .strip();
    }

    /** The content with these texts in place of its single values, in their order. */
    static JsonValue with(JsonValue content, List<String> texts) {
        return replaced(content, texts.iterator());
    }

    private static JsonValue replaced(JsonValue content, Iterator<String> texts) {
        if (content instanceof JsonObject object) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            object.fields().forEach((field, value) -> fields.put(field, replaced(value, texts)));
            return new JsonObject(fields);
        }
        if (content instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> replaced(item, texts)).toList());
        }
        String typed = texts.next();
        return typed.equals(text(content)) ? content : value(typed.strip(), content instanceof JsonNumber);
    }

    /**
     * A single value as it was typed: {@code 10 mL/h}, {@code 4 h}, {@code yes}, {@code 9}.
     *
     * @param number whether a number is wanted
     */
    static JsonValue value(String typed, boolean number) {
        if (typed.equals("yes") || typed.equals("no")) {
            return new JsonBoolean(typed.equals("yes"));
        }
        if (number && typed.matches("[0-9]{1,9}")) {
            return JsonValue.of(Long.parseLong(typed));
        }
        Matcher days = TYPED_DAYS.matcher(typed);
        if (days.matches()) {
            return JsonValue.of("P" + days.group(1) + "D");
        }
        Matcher time = TYPED_HOURS.matcher(typed);
        if (time.matches() && !typed.isBlank()) {
            return JsonValue.of("PT" + part(time.group(1), "H") + part(time.group(2), "M"));
        }
        return JsonValue.of(typed);
    }

    private static String part(@Nullable String number, String unit) {
        return number == null ? "" : number + unit;
    }
}
