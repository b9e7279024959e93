package org.blinaplan.domain.course;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/** From the wall clock to instants and back: an English sentence names a time with its weekday and date. */
public final class WallClock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private WallClock() {}

    /** {@code "Mon 2 Mar 2026, 10:00"}, the wall clock of the instant's own zone. */
    public static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    /** The instant of a local time; in a skipped hour the first instant after it, in a doubled one the earlier. */
    public static ZonedDateTime instant(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant().atZone(zone)
                : local.atZone(zone).withEarlierOffsetAtOverlap();
    }

    /** {@code "Mon 2 Mar 2026"}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
