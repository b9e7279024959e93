package org.blinaplan.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blinaplan.export.html.CalendarGrid.Band;
import org.blinaplan.export.html.CalendarGrid.Cell;
import org.blinaplan.export.html.CalendarGrid.Note;
import org.blinaplan.export.html.CalendarGrid.Week;
import org.jspecify.annotations.Nullable;

/**
 * Makes the weeks fit the room on the sheet: each row as high as its content needs, weeks without pump drawn together
 * into one line where they are many or the room is short, everything set tighter only where it must be.
 */
final class GridFit {
    private static final double SPACING = 1.14;
    private static final double DENSE_SPACING = 1.04;
    private static final double EVENT_POINTS = 11;
    private static final double TIME_POINTS = 12;
    private static final double PADDING = 1.4;
    private static final double DENSE_GAIN = 4.4;
    private static final double DENSE_PADDING = 0.9;
    private static final double FRAME = 1.6;
    private static final double TAB = 0.9;
    private static final double ROW_BORDER = 0.25;
    private static final double SUMMARY = 7;
    private static final double TALLEST = 34;
    private static final double TALLEST_FREE = 15;
    private static final int MANY_FREE_WEEKS = 3;

    private final Sheet sheet;
    private final Words words;
    private final DateText dates;

    GridFit(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
        this.dates = new DateText(words);
    }

    /**
     * The grid in this room, mm; where even that is too little, in place of the rules, which the second sheet has too; null if it does not fit at all.
     */
    @Nullable
    CalendarGrid fit(List<List<Cell>> days, LocalDate firstMonday, double room, double rules) {
        List<Week> whole = days.stream().map(cells -> new Week(cells, null, 0)).toList();
        boolean many = whole.stream().filter(Week::isFree).count() >= MANY_FREE_WEEKS;
        List<Week> drawn = many ? drawTogether(whole, firstMonday, Week::isFree) : whole;
        List<Week> high = heights(drawn, false);
        if (total(high) <= room) {
            return new CalendarGrid(spread(high, room), false, true);
        }
        List<Week> together = drawTogether(whole, firstMonday, Week::isFree);
        high = heights(together, false);
        if (total(high) <= room) {
            return new CalendarGrid(spread(high, room), false, true);
        }
        high = heights(shortened(together), true);
        if (total(high) > room + DENSE_GAIN) {
            high = heights(shortened(drawTogether(whole, firstMonday, Week::hasNoPump)), true);
        }
        if (total(high) <= room + DENSE_GAIN) {
            return new CalendarGrid(spread(high, room + DENSE_GAIN), true, true);
        }
        if (total(high) > room + DENSE_GAIN + rules) {
            high = heights(withoutClockChanges(drawTogether(whole, firstMonday, Week::hasNoPump)), true);
        }
        return total(high) <= room + DENSE_GAIN + rules
                ? new CalendarGrid(spread(high, room + DENSE_GAIN + rules), true, false)
                : null;
    }

    private List<Week> drawTogether(List<Week> weeks, LocalDate firstMonday, Predicate<Week> free) {
        List<Week> drawn = new ArrayList<>();
        int i = 0;
        while (i < weeks.size()) {
            int from = i;
            while (i < weeks.size() && free.test(weeks.get(i))) {
                i++;
            }
            if (i > from) {
                LocalDate first = firstMonday.plusWeeks(from);
                LocalDate last =
                        firstMonday.plusWeeks(i - 1L).plusDays(weeks.get(i - 1).freeDays() - 1L);
                drawn.add(new Week(
                        List.of(), words.text("free-weeks", dates.withYear(first), dates.withYear(last)), SUMMARY));
            } else {
                drawn.add(weeks.get(i));
                i++;
            }
        }
        return drawn;
    }

    /** A clock change keeps its first line only: the whole of it stands under the grid. */
    private static List<Week> shortened(List<Week> weeks) {
        return withNotes(
                weeks,
                note -> Stream.of(
                        note.style() == Note.Style.CLOCK
                                ? new Note(
                                        note.style(), note.head(), note.lines().subList(0, 1))
                                : note));
    }

    /** The last resort: a clock change stands under the grid only. */
    private static List<Week> withoutClockChanges(List<Week> weeks) {
        return withNotes(weeks, note -> Stream.of(note).filter(kept -> kept.style() != Note.Style.CLOCK));
    }

    private static List<Week> withNotes(List<Week> weeks, Function<Note, Stream<Note>> notes) {
        return weeks.stream()
                .map(week -> new Week(
                        week.cells().stream()
                                .map(cell -> cell.with(
                                        cell.notes().stream().flatMap(notes).toList()))
                                .toList(),
                        week.summary(),
                        week.millimetres()))
                .toList();
    }

    private List<Week> heights(List<Week> weeks, boolean dense) {
        return weeks.stream()
                .map(week -> week.summary() != null ? week : week.at(height(week, dense)))
                .toList();
    }

    private double height(Week week, boolean dense) {
        return week.cells().stream()
                .mapToDouble(cell -> height(cell, dense))
                .max()
                .orElse(0);
    }

    private double height(Cell cell, boolean dense) {
        double bands = cell.bands().stream()
                .mapToDouble(band -> band.kind().millimetres(dense))
                .sum();
        double notes =
                cell.notes().stream().mapToDouble(note -> height(note, dense)).sum();
        boolean free =
                cell.notes().isEmpty() && cell.bands().stream().allMatch(band -> band.kind() == Band.Kind.NO_PUMP);
        return (dense ? CalendarGrid.DENSE_DATE : CalendarGrid.DATE)
                + notes
                + bands
                + (free ? 0 : dense ? DENSE_PADDING : PADDING);
    }

    private double height(Note note, boolean dense) {
        double spacing = dense ? DENSE_SPACING : SPACING;
        boolean framed = note.style() != Note.Style.PLAIN;
        double column = sheet.cell() - (framed ? 2.6 : 1.3);
        int lines = note.lines().stream()
                .mapToInt(line -> TextMeasure.lines(line.text(), EVENT_POINTS, line.strong(), column))
                .sum();
        double head = note.head().isEmpty()
                ? 0
                : TextMeasure.height(1, framed ? EVENT_POINTS : TIME_POINTS, spacing) + (framed ? TAB : 0);
        return head + TextMeasure.height(lines, EVENT_POINTS, spacing) + (framed ? FRAME : 0.4);
    }

    private static double total(List<Week> weeks) {
        return weeks.stream()
                .mapToDouble(week -> week.millimetres() + ROW_BORDER)
                .sum();
    }

    /** Gives the room that is left to the rows in equal parts, up to the height a row is still read as one. */
    private static List<Week> spread(List<Week> weeks, double room) {
        List<Week> spread = new ArrayList<>(weeks);
        for (int round = 0; round < weeks.size(); round++) {
            double left = room - total(spread);
            long open = spread.stream()
                    .filter(week -> tallest(week) > week.millimetres())
                    .count();
            if (left <= 0 || open == 0) {
                return spread;
            }
            double part = left / open;
            spread.replaceAll(week ->
                    week.at(Math.max(week.millimetres(), Math.min(tallest(week), week.millimetres() + part))));
        }
        return spread;
    }

    private static double tallest(Week week) {
        if (week.summary() != null) {
            return SUMMARY;
        }
        return week.isFree() ? TALLEST_FREE : TALLEST;
    }
}
