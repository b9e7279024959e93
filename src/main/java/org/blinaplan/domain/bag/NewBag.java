package org.blinaplan.domain.bag;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bag that was not planned: where it can be made, and from when on it can hang.
 *
 * @param session the one that is open, or the next one
 * @param hangFrom two hours after its opening, at the earliest now
 */
public record NewBag(PreparationSession session, ZonedDateTime hangFrom) {
    private static final int DAYS = 366;

    /**
     * The first that can be had from this instant on; empty where no session comes within a year.
     *
     * @param closed dates on which nobody is relied on to prepare
     */
    public static Optional<NewBag> after(ZonedDateTime now, PreparationCalendar calendar, Set<LocalDate> closed) {
        return Stream.iterate(now.toLocalDate(), date -> date.plusDays(1))
                .limit(DAYS)
                .filter(date -> !closed.contains(date))
                .flatMap(date -> calendar.on(date, now.getZone()).stream())
                .filter(session -> session.closesAt().isAfter(now))
                .findFirst()
                .map(session -> of(session, now));
    }

    private static NewBag of(PreparationSession session, ZonedDateTime now) {
        ZonedDateTime ready = session.madeAt().plus(PreparationCalendar.LEAD);
        return new NewBag(session, ready.isBefore(now) ? now : ready);
    }
}
