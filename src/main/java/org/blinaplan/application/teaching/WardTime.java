package org.blinaplan.application.teaching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.order.EnteredTime;

/**
 * What an invented ward's dates count from.
 *
 * @param now in the zone of the ward
 */
record WardTime(ZonedDateTime now) {
    /** The next time the clock shows this hour: at 10:30 {@code next(10)} is tomorrow, 10:00. */
    ZonedDateTime next(int hour) {
        return nextAfter(now, hour);
    }

    /** The same, but not within so many hours from now. */
    ZonedDateTime next(int hour, int notWithin) {
        return nextAfter(now.plusHours(notWithin), hour);
    }

    private static ZonedDateTime nextAfter(ZonedDateTime from, int hour) {
        LocalDate day = from.toLocalDate();
        ZonedDateTime at = day.atTime(hour, 0).atZone(from.getZone());
        return at.isBefore(from) ? day.plusDays(1).atTime(hour, 0).atZone(from.getZone()) : at;
    }

    /** The last time the clock showed this. */
    ZonedDateTime last(int hour, int minute) {
        LocalDate day = now.toLocalDate();
        ZonedDateTime at = day.atTime(hour, minute).atZone(now.getZone());
        return at.isAfter(now) ? day.minusDays(1).atTime(hour, minute).atZone(now.getZone()) : at;
    }

    /** The birth date of somebody of this age. */
    LocalDate born(int years, int days) {
        return now.toLocalDate().minusYears(years).minusDays(days);
    }

    /** An instant as an order has it: with its offset only where the clock shows it twice. */
    static String entered(ZonedDateTime at) {
        LocalDateTime local = at.toLocalDateTime();
        List<ZoneOffset> valid = at.getZone().getRules().getValidOffsets(local);
        return new EnteredTime(local, valid.size() > 1 ? at.getOffset() : null).toString();
    }
}
