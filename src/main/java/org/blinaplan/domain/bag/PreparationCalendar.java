package org.blinaplan.domain.bag;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/**
 * In which sessions a bag may be made. A session serves a hanging on a later day, and on its own day from two hours
 * after it opens; from its opening to the hanging no more time may pass than the bag keeps.
 *
 * @param hours the weekly preparation hours; closed dates are days without visits and close no pharmacy
 * @param sterility from making to hanging, by the clean room's own rule; absent: not evaluated
 */
public record PreparationCalendar(
        VisitHours hours, @Nullable Duration sterility) {
    /** What it takes to make, check and bring a bag on the day it is hung. */
    public static final Duration LEAD = Duration.ofHours(2);

    /** The session of this date; empty on a day without preparation. */
    public Optional<PreparationSession> on(LocalDate date, ZoneId zone) {
        return hours.days().contains(date.getDayOfWeek())
                ? Optional.of(new PreparationSession(
                        date,
                        WallClock.instant(date.atTime(hours.from()), zone),
                        WallClock.instant(date.atTime(hours.to()), zone)))
                : Optional.empty();
    }

    /** How long a bag keeps from making to hanging: the shorter of its refrigerated life and the sterility hours. */
    public Duration life(Duration refrigerated) {
        return sterility != null && sterility.compareTo(refrigerated) < 0 ? sterility : refrigerated;
    }

    /** Whether a bag with this refrigerated life, made in the session, may be hung at this instant. */
    public boolean serves(PreparationSession session, ZonedDateTime hanging, Duration refrigerated) {
        return isInTime(session, hanging)
                && !session.madeAt().plus(life(refrigerated)).isBefore(hanging);
    }

    /** Every session that serves this hanging, the latest first. */
    public List<PreparationSession> serving(ZonedDateTime hanging, Duration refrigerated) {
        return sessions(hanging, refrigerated).toList();
    }

    /** The session for which a bag is planned where no vials are shared; empty where none serves. */
    public Optional<PreparationSession> latest(ZonedDateTime hanging, Duration refrigerated) {
        return sessions(hanging, refrigerated).findFirst();
    }

    private Stream<PreparationSession> sessions(ZonedDateTime hanging, Duration refrigerated) {
        LocalDate oldest = hanging.minus(life(refrigerated)).toLocalDate();
        return Stream.iterate(hanging.toLocalDate(), date -> !date.isBefore(oldest), date -> date.minusDays(1))
                .flatMap(date -> on(date, hanging.getZone()).stream())
                .filter(session -> serves(session, hanging, refrigerated));
    }

    /** Whether it opens early enough before this hanging. */
    static boolean isInTime(PreparationSession session, ZonedDateTime hanging) {
        LocalDate day = hanging.toLocalDate();
        return session.date().equals(day)
                ? !session.madeAt().plus(LEAD).isAfter(hanging)
                : session.date().isBefore(day);
    }
}
