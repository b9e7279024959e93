package org.blinaplan.ui.ribbon;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the focus goes from a day. */
final class Movement {
    private static final int WEEK = 7;

    private Movement() {}

    /** The day a command leads to; empty where there is none that way. */
    static Optional<RibbonDay> to(List<RibbonRow> rows, RibbonDay from, RibbonCommand command) {
        List<RibbonDay> all = rows.stream().flatMap(row -> row.days().stream()).toList();
        int index = all.indexOf(from);
        RibbonRow row = row(rows, from);
        return switch (command) {
            case DAY_BEFORE -> at(all, index - 1);
            case DAY_AFTER -> at(all, index + 1);
            case WEEK_BEFORE -> at(all, Math.max(0, index - WEEK));
            case WEEK_AFTER -> at(all, Math.min(all.size() - 1, index + WEEK));
            case FIRST_DAY -> at(row.days(), 0);
            case LAST_DAY -> at(row.days(), row.days().size() - 1);
            case CYCLE_ABOVE -> inRow(rows, rows.indexOf(row) - 1, row.column(from.date()));
            case CYCLE_BELOW -> inRow(rows, rows.indexOf(row) + 1, row.column(from.date()));
            case NEXT_CHANGE ->
                all.stream().skip(index + 1L).filter(RibbonDay::hasChange).findFirst();
            case PREVIOUS_CHANGE -> last(all.subList(0, Math.max(0, index)), RibbonDay::hasChange);
            default -> Optional.empty();
        };
    }

    /** The day of this key. */
    static Optional<RibbonDay> day(List<RibbonRow> rows, DayKey key) {
        return rows.stream()
                .filter(row -> row.cycle() == key.cycle())
                .findFirst()
                .flatMap(row -> row.day(key.date()));
    }

    private static RibbonRow row(List<RibbonRow> rows, RibbonDay day) {
        return rows.stream()
                .filter(row -> row.cycle() == day.key().cycle())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<RibbonDay> inRow(List<RibbonRow> rows, int index, int column) {
        return index < 0 || index >= rows.size()
                ? Optional.empty()
                : nearest(rows.get(index).days(), column);
    }

    private static Optional<RibbonDay> nearest(List<RibbonDay> days, int column) {
        return at(days, Math.min(column, days.size() - 1));
    }

    private static Optional<RibbonDay> at(List<RibbonDay> days, int index) {
        return index < 0 || index >= days.size() ? Optional.empty() : Optional.of(days.get(index));
    }

    private static Optional<RibbonDay> last(List<RibbonDay> days, Predicate<RibbonDay> wanted) {
        Optional<RibbonDay> found = Optional.empty();
        for (RibbonDay day : days) {
            found = wanted.test(day) ? Optional.of(day) : found;
        }
        return found;
    }
}
