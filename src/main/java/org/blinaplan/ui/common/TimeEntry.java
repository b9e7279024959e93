package org.blinaplan.ui.common;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them on the 24 hour clock: {@code 10:00}, {@code 9:30}, {@code 0930}. */
public final class TimeEntry {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2}):([0-9]{2})|([0-9]{2})([0-9]{2})");

    private TimeEntry() {}

    public static Entry<LocalTime> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new Entry.NotUnderstood<>("Type a time on the 24 hour clock, such as 13:00.");
        }
        boolean colon = matcher.group(1) != null;
        int hour = Integer.parseInt(colon ? matcher.group(1) : matcher.group(3));
        int minute = Integer.parseInt(colon ? matcher.group(2) : matcher.group(4));
        return hour > 23 || minute > 59
                ? new Entry.NotUnderstood<>("There is no such time. Type one from 00:00 to 23:59.")
                : new Entry.Understood<>(LocalTime.of(hour, minute));
    }
}
