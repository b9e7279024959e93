package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * The ruler of local time that all lanes of a row share. A clock change does not change the width of its column:
 * {@code x(date, 12:00)} is the middle of the column on every date. Nothing is ever computed back from x.
 *
 * @param x0 left edge of the first column
 * @param column width of a day
 * @param firstDate date of the first column
 * @param columns how many days
 * @param scale text size / 13; x0 and column are already multiplied by it
 */
public record Axis(double x0, double column, LocalDate firstDate, int columns, double scale) {
    private static final double MINUTES_PER_DAY = 1440;
    private static final double FULL_CALENDAR = 17;
    private static final double WEEKDAY_WORDS = 60;
    private static final double HOURS = 400;

    /** Where an instant lies: its wall clock inside the column of its date. */
    public double x(ZonedDateTime at) {
        return x(at.toLocalDate()) + at.get(ChronoField.MINUTE_OF_DAY) / MINUTES_PER_DAY * column;
    }

    /** The left edge of a date's column. */
    public double x(LocalDate date) {
        return x0 + ChronoUnit.DAYS.between(firstDate, date) * column;
    }

    /** The right edge of the last column. */
    public double end() {
        return x0 + columns * column;
    }

    /** Which column lies under the pointer, 0 being the first; below 0 or too large beside the days. */
    public int columnUnder(double x) {
        return (int) Math.floor((x - x0) / column);
    }

    /** Whether every day has room for its letter and number. */
    public boolean hasFullCalendar() {
        return column / scale >= FULL_CALENDAR;
    }

    /** Whether a day has room for "Mon 16 Mar" and every sign for its word. */
    public boolean hasWords() {
        return column / scale >= WEEKDAY_WORDS;
    }

    /** Whether a day has room for its hours. */
    public boolean hasHours() {
        return column / scale >= HOURS;
    }
}
