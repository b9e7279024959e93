package org.blinaplan.ui.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.blinaplan.application.Draft;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.HoursEntry;
import org.blinaplan.ui.common.TimeEntry;
import org.blinaplan.ui.common.Units;

/** From an opened order file to the form; a value the form does not understand stands in it as the file has it. */
final class DraftReader {
    private static final Pattern START =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final Pattern ITEM = Pattern.compile("cycleStarts\\[([0-9]+)]\\.(cycle|start)");

    private final Map<String, String> rest;
    private final Map<FormField, String> fields = new EnumMap<>(FormField.class);
    private final SortedMap<Integer, String> starts = new TreeMap<>();

    private DraftReader(Draft draft) {
        rest = new LinkedHashMap<>(draft.fields());
    }

    static TypedOrder typed(Draft draft) {
        return new DraftReader(draft).typed();
    }

    private TypedOrder typed() {
        for (FormField field : FormField.values()) {
            fields.put(field, text(field));
        }
        takeStart();
        takeCycleStarts();
        rest.values().removeIf(String::isEmpty);
        return new TypedOrder(fields, starts, rest);
    }

    private String take(String path) {
        String text = rest.remove(path);
        return text == null ? "" : text;
    }

    private String text(FormField field) {
        return switch (field) {
            case BIRTH_DATE -> date(take(field.path()), true);
            case WEIGHT_DATE, HEIGHT_DATE, LIVE_VACCINE -> date(take(field.path()), false);
            case WEIGHT -> Units.without(take(field.path()), "kg");
            case HEIGHT -> Units.without(take(field.path()), "cm");
            case CYCLES -> cycles();
            case START_DATE, START_TIME, START_OFFSET -> "";
            case VISITS, PREPARATION -> hours(field.path());
            case CLOSED_DATES ->
                Arrays.stream(take(field.path()).split(",", -1))
                        .map(day -> date(day.strip(), false))
                        .collect(Collectors.joining(", "));
            case CYP_DRUGS ->
                Arrays.stream(take(field.path()).split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.joining(", "));
            default -> take(field.path());
        };
    }

    /** As people read it, where the file has a date the calendar knows. */
    static String date(String text, boolean birth) {
        return DateEntry.read(text) instanceof Entry.Understood<LocalDate> day
                ? birth ? Dates.birth(day.value()) : Dates.day(day.value())
                : text;
    }

    /** A missing number leaves its place empty: {@code "1 to "}. */
    private String cycles() {
        String first = take("cycles.first");
        String last = take("cycles.last");
        return first.isEmpty() && last.isEmpty() ? "" : first + " to " + last;
    }

    private String hours(String path) {
        String days = take(path + ".days");
        String from = take(path + ".from");
        String to = take(path + ".to");
        if (days.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return "";
        }
        String joined = days.replace(",", ", ") + ", " + from + "–" + to;
        return HoursEntry.read(joined) instanceof Entry.Understood<VisitHours> hours
                ? HoursEntry.text(hours.value())
                : joined;
    }

    private void takeStart() {
        String text = take("start");
        Matcher matcher = START.matcher(text);
        if (matcher.matches() && TimeEntry.read(matcher.group(2)) instanceof Entry.Understood<LocalTime>) {
            fields.put(FormField.START_DATE, date(matcher.group(1), false));
            fields.put(FormField.START_TIME, matcher.group(2));
            fields.put(FormField.START_OFFSET, matcher.group(3) == null ? "" : matcher.group(3));
        } else {
            fields.put(FormField.START_DATE, text);
        }
    }

    /** A start whose cycle is no number, or stands there twice, stays with what the form does not show. */
    private void takeCycleStarts() {
        SortedMap<Integer, String[]> items = new TreeMap<>();
        for (String path : List.copyOf(rest.keySet())) {
            Matcher matcher = ITEM.matcher(path);
            if (matcher.matches()) {
                String[] item = items.computeIfAbsent(Integer.valueOf(matcher.group(1)), i -> new String[] {"", ""});
                item["cycle".equals(matcher.group(2)) ? 0 : 1] = take(path);
            }
        }
        int unread = 0;
        for (String[] item : items.values()) {
            boolean shown = item[0].matches("[0-9]{1,3}")
                    && !item[1].isEmpty()
                    && starts.putIfAbsent(Integer.valueOf(item[0]), startText(item[1])) == null;
            if (!shown) {
                rest.put("cycleStarts[" + unread + "].cycle", item[0]);
                rest.put("cycleStarts[" + unread + "].start", item[1]);
                unread++;
            }
        }
    }

    private static String startText(String start) {
        Matcher matcher = START.matcher(start);
        return matcher.matches()
                ? date(matcher.group(1), false) + ", " + matcher.group(2)
                        + (matcher.group(3) == null ? "" : " " + matcher.group(3))
                : start;
    }
}
