package org.blinaplan.data;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value into a value of the program, or says what would be right.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
interface Field<T> {
    /** The value, or null with the reason among the problems. */
    @Nullable
    T read(JsonValue json, String path, Problems problems);

    /** How long a name or a sentence may be. */
    int LONGEST_TEXT = 1_000;

    /** How long a number with its unit, a date or a word may be. */
    int LONGEST_WORD = 100;

    /** A text that is not blank and has nothing in it that cannot be printed. */
    static Field<String> text() {
        return textUpTo(LONGEST_TEXT);
    }

    /** Such a text of another length. */
    static Field<String> textUpTo(int longest) {
        return (json, path, problems) -> {
            if (!(json instanceof JsonValue.JsonText text)) {
                problems.add(path, "is " + json.kind() + "; a text in quotation marks is needed");
                return null;
            }
            String value = text.text();
            if (value.codePoints().allMatch(Signs::isInvisible)) {
                problems.add(path, "is empty; write a text, or leave the field out where it is optional");
            } else if (value.length() > longest) {
                problems.add(path, "has " + value.length() + " characters; at most " + longest + " are read");
            } else if (value.codePoints().anyMatch(Signs::isUnprintable)) {
                problems.add(path, "holds a line break or another control character; write it on one line");
            } else {
                return value;
            }
            return null;
        };
    }

    /** Exactly this text, such as the name of a format. */
    static Field<String> exactly(String expected) {
        return text(text -> {
            if (!text.equals(expected)) {
                throw new IllegalArgumentException("\"" + text + "\" is not read here; write \"" + expected + "\"");
            }
            return text;
        });
    }

    /** A text that a factory understands; its exception's sentence is the problem. */
    static <T> Field<T> text(Function<String, T> factory) {
        return (json, path, problems) -> {
            if (!(json instanceof JsonValue.JsonText text)) {
                problems.add(path, "is " + json.kind() + "; a text in quotation marks is needed");
                return null;
            }
            if (text.text().length() > LONGEST_WORD) {
                problems.add(path, "is " + json.kind() + ", which is far too long");
                return null;
            }
            try {
                return factory.apply(text.text());
            } catch (IllegalArgumentException e) {
                problems.add(path, String.valueOf(e.getMessage()));
                return null;
            }
        };
    }

    /** A date such as 2026-03-02. */
    static Field<LocalDate> date() {
        return text(text -> {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a date, such as 2026-03-02");
            }
            return parsed(text, LocalDate::parse, "a date of the calendar, such as 2026-03-02");
        });
    }

    /** A time of day in whole minutes, such as 08:00. */
    static Field<LocalTime> timeOfDay() {
        return text(text -> {
            if (!text.matches("[0-9]{2}:[0-9]{2}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a time of day, such as 08:00");
            }
            return parsed(text, LocalTime::parse, "a time of day, such as 08:00");
        });
    }

    /** An ISO-8601 duration, not negative, such as PT12H. */
    static Field<Duration> duration() {
        return text(Field::durationOf);
    }

    /** The duration that a text means. */
    static Duration durationOf(String text) {
        Duration duration = parsed(text, Duration::parse, "a duration, such as PT12H or P7D");
        if (duration.isNegative()) {
            throw new IllegalArgumentException("\"" + text + "\" is below zero; write a duration such as PT12H");
        }
        return duration;
    }

    /** One of a few words. */
    static <T> Field<T> oneOf(Map<String, T> words) {
        return text(text -> {
            T value = words.get(text);
            if (value == null) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not known here; write one of " + String.join(", ", words.keySet()));
            }
            return value;
        });
    }

    /** true or false. */
    static Field<Boolean> yesOrNo() {
        return (json, path, problems) -> {
            if (json instanceof JsonValue.JsonBoolean yes) {
                return yes.value();
            }
            problems.add(path, "is " + json.kind() + "; write true or false");
            return null;
        };
    }

    /** A whole number from one limit to another, both included. */
    static Field<Integer> wholeNumber(int from, int to) {
        return (json, path, problems) -> {
            if (json instanceof JsonValue.JsonNumber number && number.number().scale() == 0) {
                try {
                    int value = number.number().intValueExact();
                    if (from <= value && value <= to) {
                        return value;
                    }
                } catch (ArithmeticException e) {
                    // Far too large: refused below with every other number out of range.
                }
            }
            problems.add(path, "is " + json.kind() + "; a whole number from " + from + " to " + to + " is needed");
            return null;
        };
    }

    /** A list whose items are all different. */
    static <T> Field<List<T>> listOf(Field<T> item) {
        return (json, path, problems) -> {
            if (!(json instanceof JsonValue.JsonArray array)) {
                problems.add(path, "is " + json.kind() + "; a list in square brackets is needed");
                return null;
            }
            List<T> values = new ArrayList<>();
            Set<T> seen = new HashSet<>();
            for (int i = 0; i < array.items().size(); i++) {
                T value = item.read(array.items().get(i), path + "[" + i + "]", problems);
                if (value != null && !seen.add(value)) {
                    problems.add(path + "[" + i + "]", "stands in the list twice; keep one of them");
                } else if (value != null) {
                    values.add(value);
                }
            }
            return values;
        };
    }

    /** A list with at least one item. */
    static <T> Field<List<T>> atLeastOne(Field<List<T>> list) {
        return (json, path, problems) -> {
            List<T> values = list.read(json, path, problems);
            if (values != null
                    && json instanceof JsonValue.JsonArray array
                    && array.items().isEmpty()) {
                problems.add(path, "is an empty list; write at least one item, or leave the field out");
                return null;
            }
            return values;
        };
    }

    /** An object whose fields a function reads; a field it does not ask for is a problem. */
    static <T> Field<T> object(Function<ObjectReader, @Nullable T> fields) {
        return (json, path, problems) -> {
            if (!(json instanceof JsonValue.JsonObject object)) {
                problems.add(path, "is " + json.kind() + "; an object in curly brackets is needed");
                return null;
            }
            ObjectReader reader = new ObjectReader(object, path, problems);
            T value = fields.apply(reader);
            reader.refuseUnknown();
            return value;
        };
    }

    private static <T> T parsed(String text, Function<String, T> parser, String example) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + example, e);
        }
    }
}
