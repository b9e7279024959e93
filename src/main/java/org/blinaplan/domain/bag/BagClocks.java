package org.blinaplan.domain.bag;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.jspecify.annotations.Nullable;

/**
 * When a bag is made, hung and taken down. All clocks count real hours, also across a clock change. What is not known
 * is absent and said, never guessed.
 *
 * @param bag which bag
 * @param session the preparation session it is planned for; absent where none serves, or where it is made already
 * @param earliest the first session that would serve; a bag made there has an earlier hang-by than this one
 * @param makeBy the end of the session, or the hanging where that is sooner; absent without a session
 * @param hangBy when it must hang at the latest; absent where it is neither planned for a session nor
 *     made, or where the refrigerated life is not known
 * @param downBy when it must come down; absent where the life at room temperature is not known
 * @param madeAt when it really was made; absent while it is not
 * @param unknown a sentence for each clock that is not evaluated
 */
public record BagClocks(
        Bag bag,
        @Nullable PreparationSession session,
        @Nullable PreparationSession earliest,
        @Nullable ZonedDateTime makeBy,
        @Nullable Limit hangBy,
        @Nullable Limit downBy,
        @Nullable ZonedDateTime madeAt,
        List<String> unknown) {
    public BagClocks {
        unknown = List.copyOf(unknown);
    }

    /**
     * The end of one clock.
     *
     * @param at the last instant that is allowed
     * @param clock what ends there
     * @param room what its life leaves beyond the plan; zero where there is none
     */
    public record Limit(ZonedDateTime at, BagClock clock, Duration room) {}

    /** Made in the session the bag is planned for; where none is planned, in the latest that serves. */
    public static BagClocks of(Bag bag, PreparationCalendar calendar) {
        Cited<Duration> life = bag.type().refrigerated();
        PreparationSession planned = bag.madeIn();
        return of(
                bag,
                planned != null || life == null
                        ? planned
                        : calendar.latest(bag.time().start(), life.value()).orElse(null),
                calendar);
    }

    /** Planned for this session. */
    public static BagClocks of(Bag bag, @Nullable PreparationSession session, PreparationCalendar calendar) {
        Cited<Duration> life = bag.type().refrigerated();
        ZonedDateTime hanging = bag.time().start();
        List<PreparationSession> serving = life == null ? List.of() : calendar.serving(hanging, life.value());
        return new BagClocks(
                bag,
                session,
                serving.isEmpty() ? null : serving.get(serving.size() - 1),
                session == null ? null : earlier(session.closesAt(), hanging),
                session == null || life == null ? null : hangBy(session.madeAt(), hanging, life.value(), calendar),
                downBy(bag),
                null,
                unknown(bag.type(), session, calendar));
    }

    /** Made already: no session has to make it, and its hang-by counts from when it really was made. */
    public static BagClocks made(Bag bag, ZonedDateTime madeAt, PreparationCalendar calendar) {
        Cited<Duration> life = bag.type().refrigerated();
        return new BagClocks(
                bag,
                null,
                null,
                null,
                life == null ? null : hangBy(madeAt, bag.time().start(), life.value(), calendar),
                downBy(bag),
                madeAt,
                unknown(bag.type(), calendar));
    }

    /** Whether it is made already. */
    public boolean isMade() {
        return madeAt != null;
    }

    /** From when hang-by counts: when it was made, or the opening of the planned session. */
    public @Nullable ZonedDateTime makeFrom() {
        return session == null ? madeAt : session.madeAt();
    }

    /**
     * The clock with the least room, room temperature where two have the same; empty while one of them is not known.
     */
    public Optional<BagClock> binding() {
        Duration atRoomTemperature = roomAtRoomTemperature(bag);
        Limit hanging = hangBy;
        if (hanging == null || atRoomTemperature == null) {
            return Optional.empty();
        }
        return Optional.of(
                hanging.room().compareTo(atRoomTemperature) < 0 ? hanging.clock() : BagClock.ROOM_TEMPERATURE);
    }

    private static Limit hangBy(
            ZonedDateTime madeAt, ZonedDateTime hanging, Duration refrigerated, PreparationCalendar calendar) {
        Duration life = calendar.life(refrigerated);
        ZonedDateTime at = madeAt.plus(life);
        return new Limit(
                at,
                life.equals(refrigerated) ? BagClock.REFRIGERATED : BagClock.STERILITY,
                Duration.between(hanging, at));
    }

    private static @Nullable Limit downBy(Bag bag) {
        Duration room = roomAtRoomTemperature(bag);
        if (room == null) {
            return null;
        }
        ZonedDateTime end = bag.time().end();
        ZonedDateTime life = end.plus(room);
        return life.isAfter(end)
                ? new Limit(end, BagClock.PLANNED_END, room)
                : new Limit(life, BagClock.ROOM_TEMPERATURE, room);
    }

    private static @Nullable Duration roomAtRoomTemperature(Bag bag) {
        Cited<Duration> life = bag.type().roomTemperature();
        return life == null ? null : life.value().minusHours(bag.hours());
    }

    private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
        return other.isBefore(one) ? other : one;
    }

    private static List<String> unknown(
            BagType type, @Nullable PreparationSession session, PreparationCalendar calendar) {
        List<String> unknown = unknown(type, calendar);
        if (type.refrigerated() != null && session == null) {
            unknown.add(0, "Make by: no preparation session serves this bag.");
        }
        return unknown;
    }

    private static List<String> unknown(BagType type, PreparationCalendar calendar) {
        List<String> unknown = new ArrayList<>();
        if (type.refrigerated() == null) {
            unknown.add("Hang by: the monograph has no refrigerated life for the " + type.hours() + " h bag.");
        }
        if (calendar.sterility() == null) {
            unknown.add("Sterility clock: not evaluated, this site has entered no hours.");
        }
        if (type.roomTemperature() == null) {
            unknown.add("Down by: the monograph has no life at room temperature for the " + type.hours() + " h bag.");
        }
        return unknown;
    }
}
