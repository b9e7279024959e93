package org.blinaplan.ui.common;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people type them: {@code 12 h}, {@code 30 min}, {@code 7 days}, {@code 1 h 30 min}; or PT12H. */
public final class DurationEntry {
    private static final Pattern FORM = Pattern.compile(
            "(?:([0-9]{1,4}) ?(?:d|days?))? ?(?:([0-9]{1,4}) ?(?:h|hours?))? ?(?:([0-9]{1,4}) ?(?:m|min|minutes?))?",
            Pattern.CASE_INSENSITIVE);
    private static final String WRITTEN = "P";

    private DurationEntry() {}

    /** What was typed. */
    public static Entry<Duration> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            return new Entry.Understood<>(Duration.ofDays(number(matcher, 1))
                    .plusHours(number(matcher, 2))
                    .plusMinutes(number(matcher, 3)));
        }
        try {
            if (text.startsWith(WRITTEN) && !Duration.parse(text).isNegative()) {
                return new Entry.Understood<>(Duration.parse(text));
            }
        } catch (DateTimeParseException e) {
            // No duration of a file either: not understood.
        }
        return new Entry.NotUnderstood<>("Type a length of time such as 12 h, 30 min or 7 days.");
    }

    private static long number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    /** The same as text: {@code "7 days"}, {@code "1 h 30 min"}; whole days as days, nothing as {@code "0 h"}. */
    public static String text(Duration duration) {
        if (duration.isZero()) {
            return "0 h";
        }
        if (duration.toSecondsPart() != 0 || duration.toNanosPart() != 0) {
            return duration.toString();
        }
        long days = duration.toHoursPart() == 0 && duration.toMinutesPart() == 0 ? duration.toDays() : 0;
        if (days > 0) {
            return days == 1 ? "1 day" : days + " days";
        }
        String hours = duration.toHours() == 0 ? "" : duration.toHours() + " h";
        String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " min";
        return (hours + " " + minutes).strip();
    }
}
