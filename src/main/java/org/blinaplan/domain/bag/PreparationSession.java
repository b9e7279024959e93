package org.blinaplan.domain.bag;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One preparation day of the pharmacy. For every clock its bags are made at its first minute, whenever they really
 * are, so that no clock ever runs out earlier than it says.
 *
 * @param date the local date
 * @param madeAt when its bags count as made: its first minute
 * @param closesAt the first minute in which none is made any more
 */
public record PreparationSession(LocalDate date, ZonedDateTime madeAt, ZonedDateTime closesAt) {
    public PreparationSession {
        if (closesAt.isBefore(madeAt)) {
            throw new IllegalArgumentException("a session that closes at " + closesAt + " cannot open at " + madeAt);
        }
    }
}
