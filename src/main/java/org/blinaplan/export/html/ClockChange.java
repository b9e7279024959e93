package org.blinaplan.export.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.export.html.Happening.Kind;

/**
 * The clock changes while the pump runs: the pump's hours go on, the hour of the next bag change moves.
 *
 * @param at the instant of the change, by the new clock
 * @param shift how far the clock jumps; negative where it goes back
 * @param next the first bag change after it, or the disconnect
 * @param oldClock the hour that would have been by the old clock
 * @param newClock the hour it is
 * @param everyChange whether all bag changes of the cycle have the same hour, so that they all move alike
 */
record ClockChange(
        ZonedDateTime at, Duration shift, Happening next, String oldClock, String newClock, boolean everyChange) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int HOURS_PER_DAY = 24;
    private static final long MINUTES_PER_HOUR = 60;

    /** Every clock change of a cycle, in order of time. */
    static List<ClockChange> of(CycleDiary diary) {
        ZonedDateTime start = diary.cycle().infusion().start();
        return between(start, diary.cycle().infusion().end()).stream()
                .map(change -> of(diary, change))
                .toList();
    }

    /** Every change of the clock after one instant and before another, in order of time. */
    static List<ZoneOffsetTransition> between(ZonedDateTime start, ZonedDateTime end) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneRules rules = start.getZone().getRules();
        ZoneOffsetTransition change = rules.nextTransition(start.toInstant());
        while (change != null && change.getInstant().isBefore(end.toInstant())) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    private static ClockChange of(CycleDiary diary, ZoneOffsetTransition change) {
        Happening next = diary.happenings().stream()
                .filter(happening -> happening.has(Kind.BAG_CHANGE) || happening.has(Kind.PUMP_OFF))
                .filter(happening -> !happening.at().toInstant().isBefore(change.getInstant()))
                .findFirst()
                .orElseThrow();
        return new ClockChange(
                change.getInstant().atZone(next.at().getZone()),
                change.getDuration(),
                next,
                CLOCK.format(next.at().toInstant().atOffset(change.getOffsetBefore())),
                CLOCK.format(next.at()),
                changesAreAlike(diary));
    }

    private static boolean changesAreAlike(CycleDiary diary) {
        ZonedDateTime start = diary.cycle().infusion().start();
        return diary.happenings().stream()
                .filter(happening -> happening.has(Kind.BAG_CHANGE))
                .allMatch(happening -> Duration.between(start, happening.at()).toHours() % HOURS_PER_DAY == 0);
    }

    /** The day on which it happens. */
    LocalDate date() {
        return at.toLocalDate();
    }

    /** The whole of it in words, with its date. */
    String sentence(Words words, DateText dates) {
        long minutes = shift.abs().toMinutes();
        String far = minutes == MINUTES_PER_HOUR ? words.text("clock.hour") : words.text("clock.minutes", minutes);
        String way = words.text(shift.isNegative() ? "clock.back" : "clock.forward");
        return words.text("note.clock", dates.withYear(date()), way, far, consequence(words));
    }

    private String consequence(Words words) {
        String key = next.has(Kind.PUMP_OFF) ? "clock.off" : everyChange ? "clock.all" : "clock.next";
        return words.text(key, oldClock, newClock);
    }
}
