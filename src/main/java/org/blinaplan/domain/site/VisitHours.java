package org.blinaplan.domain.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Weekly opening hours, such as Monday to Friday 08:00-17:00.
 *
 * @param days weekdays; none means never open
 * @param from first minute that is open
 * @param to first minute that is no longer open, after {@code from}
 */
public record VisitHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public VisitHours {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours from " + from + " to " + to + " do not end after they begin");
        }
    }

    /** Whether this instant's local weekday and wall clock are open and its date is not closed. */
    public boolean contains(ZonedDateTime at, Set<LocalDate> closedDates) {
        LocalTime clock = at.toLocalTime();
        return days.contains(at.getDayOfWeek())
                && !closedDates.contains(at.toLocalDate())
                && !clock.isBefore(from)
                && clock.isBefore(to);
    }
}
