package org.blinaplan.domain.course;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How an English sentence names a time: always with its weekday and date. */
public final class WallClock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private WallClock() {}

    /** {@code "Mon 2 Mar 2026, 10:00"}, the wall clock of the instant's own zone. */
    public static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    /** {@code "Mon 2 Mar 2026"}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
