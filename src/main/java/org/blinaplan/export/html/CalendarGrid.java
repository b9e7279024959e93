package org.blinaplan.export.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One run of weeks, Monday first.
 *
 * @param weeks from the week of the start on
 * @param dense whether everything is set tighter so that the sheet holds
 * @param withRules whether the sheet has room for the three rules too
 */
record CalendarGrid(List<Week> weeks, boolean dense, boolean withRules) {
    /** Height of the line with the date, mm. */
    static final double DATE = 6.9;
    /** The same where everything is set tighter. */
    static final double DENSE_DATE = 5.9;

    CalendarGrid {
        weeks = List.copyOf(weeks);
    }

    /**
     * A row.
     *
     * @param cells seven days; none where the row stands for several weeks without pump
     * @param summary what stands in place of the days: {@code "no pump: Mon 18 May to Sun 5 Jul"}
     * @param millimetres height of the row
     */
    record Week(List<Cell> cells, @Nullable String summary, double millimetres) {
        Week {
            cells = List.copyOf(cells);
        }

        /** The same row at this height. */
        Week at(double height) {
            return new Week(cells, summary, height);
        }

        /** What is left of this row for the notes of a day, in mm: {@code "12.5"}. */
        public String inner(Cell cell, Boolean tight) {
            double bands = cell.bands().stream()
                    .mapToDouble(band -> band.kind().millimetres(tight))
                    .sum();
            double left = millimetres - (tight ? DENSE_DATE : DATE) - bands;
            return String.format(Locale.ROOT, "%.1f", Math.max(0, left));
        }

        /** Whether no pump runs in it and nothing happens at any hour, though the next cycle may begin in it. */
        boolean hasNoPump() {
            return cells.stream()
                            .allMatch(cell -> cell.bands().stream().allMatch(band -> band.kind() == Band.Kind.NO_PUMP)
                                    && cell.notes().stream()
                                            .allMatch(note -> note.head().isEmpty()))
                    && freeDays() > 0;
        }

        /** How many of its days are without pump and before the next cycle. */
        int freeDays() {
            return (int) cells.stream().filter(cell -> !cell.bands().isEmpty()).count();
        }

        /** Whether nothing happens in it: no pump, no hospital, no event. */
        boolean isFree() {
            return cells.stream()
                    .allMatch(cell -> cell.notes().isEmpty()
                            && cell.bands().stream().allMatch(band -> band.kind() == Band.Kind.NO_PUMP)
                            && !cell.bands().isEmpty());
        }
    }

    /**
     * A day.
     *
     * @param weekday {@code "Mon"}
     * @param day {@code "13"}
     * @param month {@code "Apr"}
     * @param monthAbove whether a new month begins at its upper edge
     * @param monthLeft whether a new month begins at its left edge
     * @param notes what happens, in order of time
     * @param bands what runs, from top to bottom
     */
    record Cell(
            String weekday,
            String day,
            String month,
            boolean monthAbove,
            boolean monthLeft,
            List<Note> notes,
            List<Band> bands) {
        Cell {
            notes = List.copyOf(notes);
            bands = List.copyOf(bands);
        }

        /** The same day with other notes. */
        Cell with(List<Note> others) {
            return new Cell(weekday, day, month, monthAbove, monthLeft, others, bands);
        }
    }

    /**
     * What happens at one time of a day.
     *
     * @param style how it looks
     * @param head the time, or the tab of a visit with its time; empty where no time is told
     * @param lines one after the other
     */
    record Note(Style style, String head, List<Line> lines) {
        Note {
            lines = List.copyOf(lines);
        }

        /** How it looks. */
        enum Style {
            /** In hospital: plain text, somebody else does it. */
            PLAIN("ev"),
            /** The family must move: tab and frame. */
            VISIT("visit"),
            /** The end: all black. */
            END("visit end"),
            /** The clock changes: a dashed frame. */
            CLOCK("clock");

            private final String css;

            Style(String css) {
                this.css = css;
            }

            /** Its style class. */
            public String css() {
                return css;
            }
        }
    }

    /**
     * A line of a note.
     *
     * @param text its words
     * @param strong whether it is bold
     */
    record Line(String text, boolean strong) {}

    /**
     * A strip at the foot of a day.
     *
     * @param kind what runs
     * @param from where it begins, in thousandths of the day
     * @param to where it ends
     * @param label its words; empty where they do not fit
     * @param bold whether they fit in bold
     */
    record Band(Kind kind, int from, int to, String label, boolean bold) {
        /** What runs. */
        enum Kind {
            HOSPITAL("hosp", 5.0, 4.4),
            PUMP("pump", 5.4, 4.7),
            NO_PUMP("nopump", 5.4, 4.7);

            private final String css;
            private final double millimetres;
            private final double tight;

            Kind(String css, double millimetres, double tight) {
                this.css = css;
                this.millimetres = millimetres;
                this.tight = tight;
            }

            /** Its style class. */
            public String css() {
                return css;
            }

            /** Its height, as usual or where everything is set tighter. */
            double millimetres(boolean dense) {
                return dense ? tight : millimetres;
            }
        }

        /** Left edge in per cent of the cell. */
        public String left() {
            return tenths(from);
        }

        /** Width in per cent of the cell. */
        public String width() {
            return tenths(to - from);
        }

        private static String tenths(int thousandths) {
            return thousandths / 10 + "." + thousandths % 10;
        }
    }
}
