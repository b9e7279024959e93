package org.blinaplan.ui.ribbon;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.domain.event.Progress;
import org.jspecify.annotations.Nullable;

/** The ribbon's words and dates in one language. */
final class RibbonWords {
    private static final long MINUTES_PER_HOUR = 60;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final List<String> letters;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter weekdayClock;

    RibbonWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("i18n.ribbon", locale);
        letters = Arrays.asList(bundle.getString("weekday.letters").split(" ", -1));
        day = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        dayAndYear = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("MMMM", locale);
        shortMonth = DateTimeFormatter.ofPattern("MMM", locale);
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        weekdayClock = DateTimeFormatter.ofPattern("EEE HH:mm", locale);
    }

    /** The text of this key with its arguments, which are written as they are. */
    String of(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }

    /** {@code "1 day"}, {@code "9 days"}. */
    String days(long days) {
        return days == 1 ? of("days.one") : of("days.many", days);
    }

    /** {@code "30 h"}, {@code "35 h 50 min"}, {@code "20 min"}. */
    String hours(Duration time) {
        long minutes = time.toMinutes();
        if (minutes % MINUTES_PER_HOUR == 0) {
            return of("time.hours", minutes / MINUTES_PER_HOUR);
        }
        return minutes < MINUTES_PER_HOUR
                ? of("time.minutes", minutes)
                : of("time.both", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    /** {@code "120 h of 672 h delivered"}. */
    String delivered(RowState state) {
        Duration whole = Duration.ofHours(state.cycle().hours());
        Duration delivered = state.followed().map(FollowedCycle::delivered).orElse(Duration.ZERO);
        return of("ended.delivered", hours(delivered), hours(whole));
    }

    /** {@code "because of a seizure, grade 2"}. */
    String because(Gap gap) {
        return of("gap.because", gap.because().text()) + grade(gap.because(), gap.grade());
    }

    /** {@code ", grade 3"}; an unknown grade is said, and of what has none nothing is. */
    String grade(Cause cause, @Nullable Integer grade) {
        if (!cause.isGraded()) {
            return "";
        }
        return grade == null ? of("grade.unknown") : of("grade.known", grade);
    }

    /** How far a bag is: {@code "hanging since Mon 9 Mar 2026, 11:00"}; empty in a plan without events. */
    String status(RowState state, Bag bag) {
        return state.given(bag)
                .map(given -> {
                    String word = switch (given.progress()) {
                        case GIVEN -> of("status.given");
                        case RUNNING -> of("status.hanging", full(bag.time().start()));
                        case PLANNED -> of("status.planned");
                    };
                    if (given.assumed()) {
                        return of("assumed.word", word);
                    }
                    boolean unrecorded = given.progress() != Progress.PLANNED && !given.recorded();
                    return unrecorded ? of("status.asPlanned", word) : word;
                })
                .orElse("");
    }

    /** One letter. */
    String letter(LocalDate date) {
        return letters.get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code "Mon 16 Mar"}. */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code "Mon 16 Mar 2026"}. */
    String dayAndYear(LocalDate date) {
        return dayAndYear.format(date);
    }

    /** {@code "March"}. */
    String month(LocalDate date) {
        return month.format(date);
    }

    /** {@code "Mar"}. */
    String shortMonth(LocalDate date) {
        return shortMonth.format(date);
    }

    /** {@code "11:00"}. */
    String clock(ZonedDateTime at) {
        return clock.format(at);
    }

    /** {@code "Sat 11:00"}. */
    String weekdayClock(ZonedDateTime at) {
        return weekdayClock.format(at);
    }

    /** {@code "Mon 13 Apr, 11:00"}, where the month line carries the year. */
    String dayClock(ZonedDateTime at) {
        return day(at.toLocalDate()) + ", " + clock(at);
    }

    /** {@code "Mon 13 Apr 2026, 11:00"}. */
    String full(ZonedDateTime at) {
        return dayAndYear(at.toLocalDate()) + ", " + clock(at);
    }
}
