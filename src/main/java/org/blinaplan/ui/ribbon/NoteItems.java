package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Interruption;

/** What stands above the dates of a row: months, clock changes, gaps, infusion days behind a gap, alarms. */
final class NoteItems {
    private static final int HOURS_PER_DAY = 24;
    private static final int WEEK = 7;

    private final RowState state;
    private final RibbonWords words;
    private final Cards cards;
    private final List<LaneItem> notes = new ArrayList<>();

    private NoteItems(RowState state, RibbonWords words, Cards cards) {
        this.state = state;
        this.words = words;
        this.cards = cards;
    }

    static List<LaneItem> of(
            RowState state,
            RibbonWords words,
            Cards cards,
            LocalDate first,
            LocalDate end,
            List<DayTask> clockChanges) {
        NoteItems items = new NoteItems(state, words, cards);
        items.months(first, end);
        clockChanges.forEach(items::clockChange);
        state.interruptions().forEach(items::gap);
        items.dayMarks();
        items.assumedRestart();
        items.alarms();
        items.notes.sort(Comparator.comparing(LaneItem::from));
        return items.notes;
    }

    private void months(LocalDate first, LocalDate end) {
        for (LocalDate date = first;
                date.isBefore(end);
                date = date.plusMonths(1).withDayOfMonth(1)) {
            ZonedDateTime at = date.atStartOfDay(state.plan().order().zone());
            boolean withYear = date.equals(first) || date.getMonthValue() == 1;
            String year = withYear ? " " + date.getYear() : "";
            String shortName = words.shortMonth(date);
            notes.add(LaneItem.words(ItemKind.MONTH, at, at, words.month(date) + year, shortName + year, shortName));
        }
    }

    private void clockChange(DayTask change) {
        String hour = words.of(change.what().equals(words.of("clock.forward.task")) ? "clock.forward" : "clock.back");
        notes.add(LaneItem.of(
                ItemKind.CLOCK_CHANGE,
                change.at(),
                change.at(),
                List.of(new FittingText(0, hour)),
                state.isPast(change.at()),
                cards.clockChange(change)));
    }

    private void gap(Interruption gap) {
        String length = words.of("gap.stopped", words.hours(state.duration(gap)));
        notes.add(LaneItem.of(
                state.lasts(gap) ? ItemKind.STOPPED_NOW : ItemKind.GAP,
                gap.gap().start(),
                state.end(gap),
                List.of(new FittingText(0, length + ", " + gap.gap().because().text()), new FittingText(0, length)),
                false,
                cards.gap(gap, state)));
    }

    /** Where the days of the common axis are not those of this row. */
    private void dayMarks() {
        if (!state.delivered().hasGap()) {
            return;
        }
        int weeks = Math.toIntExact(state.delivered().total().toHours() / HOURS_PER_DAY / WEEK);
        for (int week = 1; week <= weeks; week++) {
            int day = week * WEEK + 1;
            state.delivered()
                    .after(Duration.ofHours((long) week * WEEK * HOURS_PER_DAY))
                    .ifPresent(at -> notes.add(LaneItem.words(ItemKind.DAY_MARK, at, at, words.of("axis.day", day))));
        }
    }

    /** A later cycle that only follows from it is no restart. */
    private void assumedRestart() {
        boolean begun = state.followed().map(FollowedCycle::begunByRestart).orElse(false);
        state.assumedRestart()
                .filter(at -> begun || !at.isEqual(state.cycle().infusion().start()))
                .ifPresent(at -> notes.add(LaneItem.words(
                                ItemKind.ASSUMED_RESTART,
                                at,
                                at,
                                words.of("assumed.restart", words.dayClock(at)),
                                words.of("assumed.restart.short"))
                        .assumed(true)));
    }

    private void alarms() {
        FollowedCourse course = state.plan().followed();
        if (course == null) {
            return;
        }
        for (FollowedCourse.Alarm alarm : course.alarms()) {
            if (alarm.cycle() == state.cycle().number()) {
                ZonedDateTime at = alarm.reaction().at();
                notes.add(LaneItem.of(
                        ItemKind.ALARM,
                        at,
                        at,
                        List.of(
                                new FittingText(
                                        0,
                                        words.of("alarm") + ": "
                                                + alarm.reaction().reaction().text()),
                                new FittingText(0, words.of("alarm"))),
                        false,
                        cards.alarm(alarm)));
            }
        }
    }
}
