package org.blinaplan.domain.bag;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which sessions serve a bag hung at an hour of the cycle: those from {@link #first} to {@link #last}, by their place
 * in the order of time.
 */
final class SessionWindows {
    private final List<PreparationSession> sessions = new ArrayList<>();
    private final Instant[] at;
    private final int[] last;
    private final Map<Duration, int[]> first = new HashMap<>();

    /** For these instants, one for each hour, and bags of these lives. */
    SessionWindows(PreparationCalendar calendar, List<ZonedDateTime> instants, Set<Duration> lives) {
        ZonedDateTime start = instants.get(0);
        ZoneId zone = start.getZone();
        Duration longest = lives.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        LocalDate end = instants.get(instants.size() - 1).toLocalDate();
        for (LocalDate date = start.minus(longest).toLocalDate(); !date.isAfter(end); date = date.plusDays(1)) {
            calendar.on(date, zone).ifPresent(sessions::add);
        }
        at = instants.stream().map(ZonedDateTime::toInstant).toArray(Instant[]::new);
        last = latest(instants);
        lives.forEach(life -> first.put(life, earliest(life)));
    }

    /** The earliest session from which a bag of this life still keeps until it is hung at this hour. */
    int first(Duration life, int hour) {
        return Objects.requireNonNull(first.get(life))[hour];
    }

    /** The latest session that makes a bag in time for this hour, -1 where there is none. */
    int last(int hour) {
        return last[hour];
    }

    /**
     * Whether a bag that is hung later can also be made later, or in the same sessions: always, but where clocks are put
     * back over midnight and a session opens about then.
     */
    boolean isInOrder() {
        for (int hour = 1; hour < last.length; hour++) {
            if (last[hour] < last[hour - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Whether any session serves. */
    boolean serve(Duration life, int hour) {
        return first(life, hour) <= last[hour];
    }

    /** How many sessions there are. */
    int count() {
        return sessions.size();
    }

    /** The session of this place. */
    PreparationSession get(int place) {
        return sessions.get(place);
    }

    private int[] latest(List<ZonedDateTime> instants) {
        List<Instant> ready = sessions.stream()
                .map(session -> session.madeAt().toInstant().plus(PreparationCalendar.LEAD))
                .toList();
        int[] places = new int[instants.size()];
        int place = -1;
        for (int hour = 0; hour < places.length; hour++) {
            LocalDate day = instants.get(hour).toLocalDate();
            Instant hanging = at[hour];
            while (place + 1 < ready.size() && isInTime(place + 1, ready.get(place + 1), day, hanging)) {
                place++;
            }
            while (place >= 0 && !isInTime(place, ready.get(place), day, hanging)) {
                place--;
            }
            places[hour] = place;
        }
        return places;
    }

    /** As {@link PreparationCalendar#isInTime} has it, for many hours. */
    private boolean isInTime(int place, Instant ready, LocalDate day, Instant hanging) {
        LocalDate date = sessions.get(place).date();
        return date.equals(day) ? !ready.isAfter(hanging) : date.isBefore(day);
    }

    private int[] earliest(Duration life) {
        List<Instant> kept = sessions.stream()
                .map(session -> session.madeAt().toInstant().plus(life))
                .toList();
        int[] places = new int[at.length];
        int place = 0;
        for (int hour = 0; hour < places.length; hour++) {
            while (place < kept.size() && kept.get(place).isBefore(at[hour])) {
                place++;
            }
            places[hour] = place;
        }
        return places;
    }
}
