package org.blinaplan.ui.common;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/** Weekly hours as people type them: {@code Mon to Fri, 08:00–17:00}, {@code Mon, Wed, Fri, 9:00 to 12:00}. */
public final class HoursEntry {
    private static final Pattern FORM = Pattern.compile(
            "(.+?)[,\\s]+([0-9]{1,2}:[0-9]{2})\\s*(?:-|–|to)\\s*([0-9]{1,2}:[0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\p{L}+)\\s*(?:-|–|\\bto\\b)\\s*(\\p{L}+)");
    private static final String EXAMPLE = "Type days and hours such as Mon to Fri, 08:00–17:00.";
    private static final int WEEK = 7;

    private HoursEntry() {}

    public static Entry<VisitHours> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new Entry.NotUnderstood<>(EXAMPLE);
        }
        Set<DayOfWeek> days = days(matcher.group(1));
        if (days == null
                || !(TimeEntry.read(matcher.group(2)) instanceof Entry.Understood<LocalTime> from)
                || !(TimeEntry.read(matcher.group(3)) instanceof Entry.Understood<LocalTime> to)) {
            return new Entry.NotUnderstood<>(EXAMPLE);
        }
        return from.value().isBefore(to.value())
                ? new Entry.Understood<>(new VisitHours(days, from.value(), to.value()))
                : new Entry.NotUnderstood<>("The hours end before they begin. " + EXAMPLE);
    }

    /** The same as text: {@code "Mon to Fri, 08:00–17:00"}. */
    public static String text(VisitHours hours) {
        return daysText(hours.days()) + ", " + Dates.time(hours.from()) + "–" + Dates.time(hours.to());
    }

    private static String daysText(Set<DayOfWeek> days) {
        if (days.size() == WEEK) {
            return "every day";
        }
        if (days.isEmpty()) {
            return "none";
        }
        DayOfWeek[] sorted = days.stream().sorted().toArray(DayOfWeek[]::new);
        int span = sorted[sorted.length - 1].getValue() - sorted[0].getValue() + 1;
        return sorted.length > 2 && span == sorted.length
                ? shortName(sorted[0]) + " to " + shortName(sorted[sorted.length - 1])
                : Arrays.stream(sorted).map(HoursEntry::shortName).collect(Collectors.joining(", "));
    }

    private static @Nullable Set<DayOfWeek> days(String text) {
        if (text.strip().equalsIgnoreCase("every day")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text.strip().equalsIgnoreCase("none")) {
            return days;
        }
        for (String part : text.split(",|\\band\\b", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            Optional<DayOfWeek> first = day(range.matches() ? range.group(1) : part.strip());
            Optional<DayOfWeek> last = range.matches() ? day(range.group(2)) : first;
            if (first.isEmpty() || last.isEmpty()) {
                return null;
            }
            for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
                days.add(day);
                if (day == last.get()) {
                    break;
                }
            }
        }
        return days;
    }

    private static Optional<DayOfWeek> day(String typed) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> DateEntry.isShortFor(typed, DateEntry.name(day)))
                .findFirst();
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
