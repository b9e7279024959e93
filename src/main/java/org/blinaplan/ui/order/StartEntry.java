package org.blinaplan.ui.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.TimeEntry;

/**
 * The start of a cycle in one field, {@code Mon 20 Apr 2026, 10:00}, with its offset only where the clock shows the
 * time twice: {@code 1 Nov 2026, 01:30 -05:00}. Understood as the order file writes it.
 */
public final class StartEntry {
    private static final Pattern FORM =
            Pattern.compile("(.+?)(?:T|[,\\s]+(?:at\\s+)?)([0-9]{1,2}:[0-9]{2}|[0-9]{4})\\s*([+-][0-9]{2}:[0-9]{2})?");

    private StartEntry() {}

    /** What was typed, as the order file writes it. */
    public static Entry<String> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new Entry.NotUnderstood<>("Type day and time, such as Mon 20 Apr 2026, 10:00.");
        }
        Entry<LocalDate> date = DateEntry.read(matcher.group(1));
        if (date instanceof Entry.NotUnderstood<LocalDate> not) {
            return new Entry.NotUnderstood<>(not.sentence());
        }
        Entry<LocalTime> time = TimeEntry.read(matcher.group(2));
        if (time instanceof Entry.NotUnderstood<LocalTime> not) {
            return new Entry.NotUnderstood<>(not.sentence());
        }
        if (date instanceof Entry.Understood<LocalDate> d && time instanceof Entry.Understood<LocalTime> t) {
            String offset = matcher.group(3) == null ? "" : matcher.group(3);
            return new Entry.Understood<>(d.value() + "T" + Dates.time(t.value()) + offset);
        }
        return new Entry.NotUnderstood<>("Type day and time, such as Mon 20 Apr 2026, 10:00.");
    }
}
