package org.blinaplan.export.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates and times as people read them: weekday with every date, months in letters, 24-hour clock. */
final class DateText {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;

    DateText(Words words) {
        this.words = words;
    }

    /** {@code "Mon 13 Apr"}, {@code "Mo 13. Apr."}. */
    String brief(LocalDate date) {
        return words.text("date.short", weekday(date), day(date), month(date));
    }

    /** {@code "Mon 13 Apr 2026"}. */
    String withYear(LocalDate date) {
        return brief(date) + " " + date.getYear();
    }

    /** {@code "Monday 13 April"}. */
    String full(LocalDate date) {
        return words.text(
                "date.long", words.text("weekday." + date.getDayOfWeek().getValue()), day(date), longMonth(date));
    }

    /** {@code "Monday 13 April 2026"}. */
    String fullWithYear(LocalDate date) {
        return full(date) + " " + date.getYear();
    }

    /** {@code "3 September 2019"}: a birth date carries no weekday. */
    String birth(LocalDate date) {
        return words.text("date.birth", day(date), longMonth(date), date.getYear());
    }

    /** {@code "Mon"}. */
    String weekday(LocalDate date) {
        return weekday(date.getDayOfWeek());
    }

    /** {@code "13"}, {@code "13."}. */
    String day(LocalDate date) {
        return words.text("day", date.getDayOfMonth());
    }

    /** {@code "Apr"}. */
    String month(LocalDate date) {
        return words.text("month.short." + date.getMonthValue());
    }

    /** {@code "09:00"}. */
    String clock(ZonedDateTime at) {
        return CLOCK.format(at);
    }

    /** {@code "01:30 old time"} where the clock shows this time twice that day, else {@code "09:00"}. */
    String exactClock(ZonedDateTime at) {
        String which = which(at);
        return which.isEmpty() ? clock(at) : clock(at) + " " + which;
    }

    /** {@code "Mon 13 Apr 2026, 09:00"}. */
    String moment(ZonedDateTime at) {
        return withYear(at.toLocalDate()) + ", " + exactClock(at);
    }

    /** Which of the two is meant where the clock shows this time twice that day, else empty. */
    String which(ZonedDateTime at) {
        ZoneOffsetTransition change = at.getZone().getRules().getTransition(at.toLocalDateTime());
        if (change == null || !change.isOverlap()) {
            return "";
        }
        return words.text(at.getOffset().equals(change.getOffsetBefore()) ? "clock.old" : "clock.new");
    }

    private String longMonth(LocalDate date) {
        return words.text("month." + date.getMonthValue());
    }

    /** {@code "Mon to Fri"} for three days or more in a row, else each day: {@code "Mon, Wed, Fri"}. */
    String weekdays(Collection<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        DayOfWeek first = sorted.get(0);
        DayOfWeek last = sorted.get(sorted.size() - 1);
        boolean inARow = last.getValue() - first.getValue() == sorted.size() - 1;
        if (inARow && sorted.size() > 2) {
            return words.text("range", weekday(first), weekday(last));
        }
        return sorted.stream().map(this::weekday).collect(Collectors.joining(", "));
    }

    /** {@code "Mon"}. */
    String weekday(DayOfWeek day) {
        return words.text("weekday.short." + day.getValue());
    }
}
