package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cycle as the ribbon shows it: instants and words, no pixels.
 *
 * @param cycle cycle number
 * @param title {@code "Cycle 1"}
 * @param phase {@code "induction"}
 * @param standing how it stands after what happened
 * @param counts {@code "22 vials, 3 visits"}; empty where there are no bags
 * @param premedicationTitle the drug in full, or "Premedication" where there are two
 * @param todayDistance how far today lies outside the course; empty where it lies inside, and in every other row
 * @param now the present instant where it lies in this row; otherwise absent
 * @param days the columns
 * @param lanes the items
 */
public record RibbonRow(
        int cycle,
        String title,
        String phase,
        Standing standing,
        String counts,
        String premedicationTitle,
        TodayDistance todayDistance,
        @Nullable ZonedDateTime now,
        List<RibbonDay> days,
        Lanes lanes) {
    public RibbonRow {
        days = List.copyOf(days);
    }

    /**
     * The items of each lane, in order of time.
     *
     * @param notes months, clock changes, gaps, infusion days behind a gap
     * @param doses bands and the treatment-free stretch
     * @param gaps hatched blocks over doses and bags
     * @param bags blocks, and the words below the treatment-free stretch
     * @param changes signs
     * @param admissions brackets
     * @param premedications signs
     * @param checks signs
     */
    public record Lanes(
            List<LaneItem> notes,
            List<LaneItem> doses,
            List<LaneItem> gaps,
            List<LaneItem> bags,
            List<LaneItem> changes,
            List<LaneItem> admissions,
            List<LaneItem> premedications,
            Checks checks) {
        public Lanes {
            notes = List.copyOf(notes);
            doses = List.copyOf(doses);
            gaps = List.copyOf(gaps);
            bags = List.copyOf(bags);
            changes = List.copyOf(changes);
            admissions = List.copyOf(admissions);
            premedications = List.copyOf(premedications);
        }
    }

    /**
     * The checks as they are drawn: the wider a day, the finer.
     *
     * @param runs by date, a daily run once
     * @param dates by date
     * @param moments by moment
     * @param weeks a count for each week
     */
    public record Checks(List<LaneItem> runs, List<LaneItem> dates, List<LaneItem> moments, List<LaneItem> weeks) {
        public Checks {
            runs = List.copyOf(runs);
            dates = List.copyOf(dates);
            moments = List.copyOf(moments);
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * Where today lies when it lies outside the course.
     *
     * @param text {@code "in 3 days"}; empty where nothing is to be said
     * @param before whether today lies before the row
     */
    public record TodayDistance(String text, boolean before) {
        /** Nothing to be said. */
        public static final TodayDistance NONE = new TodayDistance("", false);
    }

    /**
     * How a cycle stands after what happened.
     *
     * @param text {@code "interrupted"}; empty where nothing is to be said
     * @param urgent whether somebody must act now
     */
    public record Standing(String text, boolean urgent) {
        /** Nothing to be said. */
        public static final Standing NONE = new Standing("", false);
    }

    /** Whether a gap moved its infusion days behind those of the common axis. */
    public boolean hasGap() {
        return lanes.notes().stream().anyMatch(note -> note.kind() == ItemKind.DAY_MARK);
    }

    /** The date of the first column. */
    public LocalDate firstDate() {
        return days.get(0).date();
    }

    /** The date of the last column. */
    public LocalDate lastDate() {
        return days.get(days.size() - 1).date();
    }

    /** The column of this date; empty outside the row. */
    public Optional<RibbonDay> day(LocalDate date) {
        return holds(date) ? Optional.of(days.get(column(date))) : Optional.empty();
    }

    /** Whether the date is one of its columns. */
    public boolean holds(LocalDate date) {
        return !date.isBefore(firstDate()) && !date.isAfter(lastDate());
    }

    /** The index of a date's column, 0 for the first. */
    public int column(LocalDate date) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(firstDate(), date);
    }
}
