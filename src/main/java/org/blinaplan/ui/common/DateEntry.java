package org.blinaplan.ui.common;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: {@code 2 Mar 2026}, {@code Mon 2 March 2026}, {@code March 2, 2026}, {@code 2026-03-02},
 * {@code 02.03.2026}. With slashes day and month cannot be told apart: not understood.
 */
public final class DateEntry {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\p{L}+)\\.?,?\\s+)?([0-9]{1,2})\\.?\\s+(\\p{L}+)\\.?,?\\s+([0-9]{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:(\\p{L}+)\\.?,?\\s+)?(\\p{L}+)\\.?\\s+([0-9]{1,2}),?\\s+([0-9]{4})");
    private static final int SHORTEST_NAME = 3;

    private DateEntry() {}

    public static Entry<LocalDate> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        if (text.contains("/")) {
            return no("With slashes it can mean two dates. Type it as 2 Mar 2026 or 2026-03-02.");
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(null, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return of(null, dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(1), dayFirst.group(4), dayFirst.group(3), dayFirst.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(1), monthFirst.group(4), monthFirst.group(2), monthFirst.group(3));
        }
        return no("Type a date such as 2 Mar 2026 or 2026-03-02.");
    }

    private static Entry<LocalDate> named(@Nullable String weekday, String year, String monthName, String day) {
        Optional<Month> month = Arrays.stream(Month.values())
                .filter(m -> isShortFor(monthName, m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .findFirst();
        return month.isEmpty()
                ? no("\"" + monthName + "\" is no month. Type a date such as 2 Mar 2026.")
                : of(weekday, year, String.valueOf(month.get().getValue()), day);
    }

    private static Entry<LocalDate> of(@Nullable String weekday, String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        if (monthNumber < 1 || monthNumber > 12) {
            return no("There is no month " + monthNumber + ". Type a date such as 2 Mar 2026.");
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), monthNumber);
        try {
            LocalDate date = yearMonth.atDay(Integer.parseInt(day));
            return weekday == null || isShortFor(weekday, name(date.getDayOfWeek()))
                    ? new Entry.Understood<>(date)
                    : no(Dates.birth(date) + " is a " + name(date.getDayOfWeek())
                            + ". Correct the day, or leave the weekday out.");
        } catch (DateTimeException e) {
            return no(endOf(yearMonth));
        }
    }

    /** {@code "February 2026 ends on Sat 28. Type that day, or 1 March or later."}. */
    private static String endOf(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear() + " ends on "
                + last.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + last.getDayOfMonth()
                + ". Type that day, or 1 "
                + month.plusMonths(1).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " or later.";
    }

    static boolean isShortFor(String typed, String whole) {
        return typed.length() >= SHORTEST_NAME
                && whole.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Entry<LocalDate> no(String sentence) {
        return new Entry.NotUnderstood<>(sentence);
    }
}
