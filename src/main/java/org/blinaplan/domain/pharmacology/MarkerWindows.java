package org.blinaplan.domain.pharmacology;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.DeliveredTime;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.pharmacology.MarkerWindow.Marker;
import org.blinaplan.domain.pharmacology.MarkerWindow.Movement;
import org.jspecify.annotations.Nullable;

/**
 * When markers are expected to move in a cycle. T cells fall anew at every start, step and restart, which ends their
 * window before. Cytokines rise at a start or restart; of a step the label does not say.
 */
public final class MarkerWindows {
    private static final long HOURS_PER_DAY = 24;

    private final Pharmacology facts;
    private final List<MarkerWindow> windows = new ArrayList<>();

    private MarkerWindows(Pharmacology facts) {
        this.facts = facts;
    }

    /** The windows of one cycle, from its dose steps in order of time. */
    public static List<MarkerWindow> of(int cycle, List<DoseStep> steps, Pharmacology facts) {
        MarkerWindows found = new MarkerWindows(facts);
        for (int i = 0; i < steps.size(); i++) {
            ZonedDateTime start = steps.get(i).time().start();
            boolean runsOn = i > 0 && steps.get(i - 1).time().end().equals(start);
            ZonedDateTime next = i + 1 < steps.size() ? steps.get(i + 1).time().start() : null;
            found.course(Marker.T_CELLS, facts.tCells(), start, next);
            if (!runsOn) {
                found.course(Marker.CYTOKINES, facts.cytokines(), start, next);
            }
        }
        if (cycle == 1) {
            found.bCells(steps);
        }
        return List.copyOf(found.windows);
    }

    private void course(Marker marker, Pharmacology.Course course, ZonedDateTime start, @Nullable ZonedDateTime next) {
        add(marker, Movement.MOVES, start, start.plus(course.within().value()), next);
        add(
                marker,
                Movement.RETURNS,
                start.plus(course.backFrom().value()),
                start.plus(course.backBy().value()),
                next);
    }

    private void add(
            Marker marker, Movement movement, ZonedDateTime from, ZonedDateTime to, @Nullable ZonedDateTime next) {
        ZonedDateTime end = next != null && next.isBefore(to) ? next : to;
        if (from.isBefore(end)) {
            windows.add(new MarkerWindow(marker, movement, new TimeSpan(from, end)));
        }
    }

    /** From the beginning of the infusion day that the facts name to the end of the last step. */
    private void bCells(List<DoseStep> steps) {
        Duration before = Duration.ofHours((facts.bCells().fromDay().value() - 1) * HOURS_PER_DAY);
        DeliveredTime.of(steps)
                .after(before)
                .ifPresent(from -> windows.add(new MarkerWindow(
                        Marker.B_CELLS,
                        Movement.DEPLETED,
                        new TimeSpan(from, steps.get(steps.size() - 1).time().end()))));
    }
}
