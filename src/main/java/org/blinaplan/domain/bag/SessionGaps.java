package org.blinaplan.domain.bag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.VisitHours;

/**
 * When the pharmacy makes no bag: {@code nights} after Monday to Thursday, one long gap from Friday to Monday.
 *
 * @param nights days after which the next one has a session, in order of the week
 * @param longGaps the others, in order of the week
 */
public record SessionGaps(List<DayOfWeek> nights, List<Gap> longGaps) {
    private static final int DAYS_PER_WEEK = 7;

    public SessionGaps {
        nights = List.copyOf(nights);
        longGaps = List.copyOf(longGaps);
    }

    /**
     * More than a night.
     *
     * @param last the day of the session before it
     * @param next the day of the session after it
     */
    public record Gap(DayOfWeek last, DayOfWeek next) {}

    /** Of a week; nothing at all where there is no session. */
    public static SessionGaps of(VisitHours preparation) {
        List<DayOfWeek> nights = new ArrayList<>();
        List<Gap> longGaps = new ArrayList<>();
        for (DayOfWeek day : new TreeSet<>(preparation.days())) {
            DayOfWeek next = day.plus(1);
            for (int days = 1; days < DAYS_PER_WEEK && !preparation.days().contains(next); days++) {
                next = next.plus(1);
            }
            if (next == day.plus(1)) {
                nights.add(day);
            } else {
                longGaps.add(new Gap(day, next));
            }
        }
        return new SessionGaps(nights, longGaps);
    }

    /**
     * The gaps that closed dates make, from the close of the session before to the opening of the one after; those that
     * lie in this time or reach into it.
     */
    public static List<TimeSpan> around(Set<LocalDate> closed, PreparationCalendar calendar, TimeSpan time) {
        ZoneId zone = time.start().getZone();
        List<TimeSpan> gaps = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(closed)) {
            Optional<PreparationSession> lost = calendar.on(date, zone);
            Optional<PreparationSession> before = first(date, -1, closed, calendar, zone);
            Optional<PreparationSession> after = first(date, 1, closed, calendar, zone);
            if (lost.isPresent() && before.isPresent() && after.isPresent()) {
                TimeSpan gap = new TimeSpan(before.get().closesAt(), after.get().madeAt());
                boolean reaches = gap.start().isBefore(time.end()) && gap.end().isAfter(time.start());
                if (reaches && !gaps.contains(gap)) {
                    gaps.add(gap);
                }
            }
        }
        return gaps;
    }

    private static Optional<PreparationSession> first(
            LocalDate from, int step, Set<LocalDate> closed, PreparationCalendar calendar, ZoneId zone) {
        return Stream.iterate(from.plusDays(step), date -> date.plusDays(step))
                .limit((long) closed.size() + DAYS_PER_WEEK)
                .filter(date -> !closed.contains(date))
                .flatMap(date -> calendar.on(date, zone).stream())
                .findFirst();
    }
}
