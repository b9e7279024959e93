package org.blinaplan.ui.common;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the window writes them: always with their weekday, {@code "Thu 5 Mar 2026, 10:00"}. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** {@code "Thu 5 Mar 2026"}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A birth date, without weekday: {@code "14 May 1971"}. */
    public static String birth(LocalDate date) {
        return BIRTH.format(date);
    }

    /** {@code "10:00"}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code "Thu 5 Mar 2026, 10:00"}. */
    public static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    /** {@code "Thu 5 Mar"}, only where a heading or a month line carries the year. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code "Thu 5 Mar, 10:00"}, only where a heading or a month line carries the year. */
    public static String shortMoment(ZonedDateTime at) {
        return SHORT_MOMENT.format(at);
    }

    /** The town of a zone, for people: {@code "New York"} for America/New_York. */
    public static String town(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
