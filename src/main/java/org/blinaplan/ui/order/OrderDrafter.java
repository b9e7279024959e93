package org.blinaplan.ui.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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

/**
 * From the form to the order file: what is understood is written as the file wants it, what is not goes into it as it
 * was typed, so that nothing is lost.
 */
final class OrderDrafter {
    private static final Pattern CYCLES = Pattern.compile("(\\S*?)\\s*(?:-|–|\\bto\\b)\\s*(\\S*)");

    private final TypedOrder typed;
    private final Map<String, String> draft = new LinkedHashMap<>();
    private final Map<FormField, String> misread = new EnumMap<>(FormField.class);
    private final Map<Integer, String> misreadStarts = new TreeMap<>();
    private final Map<String, Integer> startCycles = new LinkedHashMap<>();

    private OrderDrafter(TypedOrder typed) {
        this.typed = typed;
    }

    /**
     * The draft, with what is not clear even before it is read as an order.
     *
     * @param draft for the reader and for the file
     * @param misread a sentence for each field whose text is not understood
     * @param misreadStarts the same for the planned cycle starts, by cycle
     * @param startCycles the cycle each path {@code cycleStarts[i]} of the form speaks of
     */
    record Drafted(
            Draft draft,
            Map<FormField, String> misread,
            Map<Integer, String> misreadStarts,
            Map<String, Integer> startCycles) {}

    static Drafted draft(TypedOrder typed) {
        return new OrderDrafter(typed).draft();
    }

    private Drafted draft() {
        draft.putAll(typed.others());
        for (FormField field : FormField.values()) {
            put(field);
        }
        typed.cycleStarts().forEach(this::putStart);
        return new Drafted(
                new Draft(draft),
                Collections.unmodifiableMap(misread),
                Collections.unmodifiableMap(misreadStarts),
                Collections.unmodifiableMap(startCycles));
    }

    private void put(FormField field) {
        String text = typed.text(field).strip();
        switch (field) {
            case BIRTH_DATE, WEIGHT_DATE, HEIGHT_DATE, LIVE_VACCINE ->
                put(field, field.path(), DateEntry.read(text), LocalDate::toString);
            case WEIGHT -> put(field.path(), Units.with(text, "kg"));
            case HEIGHT -> put(field.path(), Units.with(text, "cm"));
            case CYCLES -> putCycles(text);
            case START_TIME -> putStart();
            case START_DATE, START_OFFSET -> {}
            case VISITS, PREPARATION -> putHours(field, text);
            case CLOSED_DATES -> putClosedDates(text);
            case CYP_DRUGS -> put(field.path(), list(text));
            default -> put(field.path(), text);
        }
    }

    private void put(String path, String text) {
        if (!text.isEmpty()) {
            draft.put(path, text);
        }
    }

    private <T> void put(FormField field, String path, Entry<T> entry, Function<T, String> writer) {
        if (entry instanceof Entry.Understood<T> understood) {
            put(path, writer.apply(understood.value()));
        } else if (entry instanceof Entry.NotUnderstood<T> not) {
            misread.put(field, not.sentence());
            put(path, typed.text(field).strip());
        }
    }

    private void putCycles(String text) {
        Matcher matcher = CYCLES.matcher(text);
        boolean range = matcher.matches();
        put("cycles.first", range ? matcher.group(1) : text);
        put("cycles.last", range ? matcher.group(2) : text);
    }

    /**
     * The cycles as numbers.
     *
     * @param first from 1
     * @param last included
     */
    record Cycles(int first, int last) {}

    /** The typed cycles; empty where they are not two numbers. */
    static Optional<Cycles> range(String text) {
        Matcher matcher = CYCLES.matcher(text.strip());
        return matcher.matches()
                        && matcher.group(1).matches("[0-9]{1,3}")
                        && matcher.group(2).matches("[0-9]{1,3}")
                ? Optional.of(new Cycles(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private void putStart() {
        String date = typed.text(FormField.START_DATE).strip();
        String time = typed.text(FormField.START_TIME).strip();
        Entry<LocalDate> day = DateEntry.read(date);
        Entry<LocalTime> clock = TimeEntry.read(time);
        if (day instanceof Entry.NotUnderstood<LocalDate> not) {
            misread.put(FormField.START_DATE, not.sentence());
        }
        if (clock instanceof Entry.NotUnderstood<LocalTime> not) {
            misread.put(FormField.START_TIME, not.sentence());
        }
        if (day instanceof Entry.Understood<LocalDate> d) {
            date = d.value().toString();
        }
        if (clock instanceof Entry.Understood<LocalTime> t) {
            time = Dates.time(t.value()) + typed.text(FormField.START_OFFSET);
        }
        put("start", time.isEmpty() ? date : date + "T" + time);
    }

    private void putStart(int cycle, String text) {
        Entry<String> entry = StartEntry.read(text);
        if (entry instanceof Entry.Empty) {
            return;
        }
        String path = "cycleStarts[" + (unshownStarts() + startCycles.size()) + "]";
        startCycles.put(path, cycle);
        put(path + ".cycle", String.valueOf(cycle));
        if (entry instanceof Entry.Understood<String> understood) {
            put(path + ".start", understood.value());
        } else if (entry instanceof Entry.NotUnderstood<String> not) {
            misreadStarts.put(cycle, not.sentence());
            put(path + ".start", text.strip());
        }
    }

    private int unshownStarts() {
        return (int) typed.others().keySet().stream()
                .filter(path -> path.startsWith("cycleStarts[") && path.endsWith("].start"))
                .count();
    }

    private void putHours(FormField field, String text) {
        Entry<VisitHours> entry = HoursEntry.read(text);
        if (entry instanceof Entry.Understood<VisitHours> understood) {
            VisitHours hours = understood.value();
            String days = hours.days().stream().map(Enum::name).collect(Collectors.joining(","));
            put(field.path() + ".days", days.isEmpty() ? "none" : days);
            put(field.path() + ".from", Dates.time(hours.from()));
            put(field.path() + ".to", Dates.time(hours.to()));
        } else if (entry instanceof Entry.NotUnderstood<VisitHours> not) {
            misread.put(field, not.sentence());
            put(field.path() + ".days", text);
        }
    }

    private void putClosedDates(String text) {
        List<String> dates = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            Entry<LocalDate> entry = DateEntry.read(part);
            if (text.equalsIgnoreCase("none")) {
                dates.add(text);
            } else if (entry instanceof Entry.Understood<LocalDate> understood) {
                dates.add(understood.value().toString());
            } else if (entry instanceof Entry.NotUnderstood<LocalDate> not) {
                misread.putIfAbsent(FormField.CLOSED_DATES, part.strip() + ": " + not.sentence());
                dates.add(part.strip());
            }
        }
        put(FormField.CLOSED_DATES.path(), String.join(",", dates));
    }

    private static String list(String text) {
        return Pattern.compile("[,;]")
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
    }
}
