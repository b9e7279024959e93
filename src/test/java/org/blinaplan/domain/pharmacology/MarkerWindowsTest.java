package org.blinaplan.domain.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.pharmacology.MarkerWindow.Marker;
import org.blinaplan.domain.pharmacology.MarkerWindow.Movement;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Mon 2 Mar 10:00 EST; the step on Mon 9 Mar 11:00 EDT; the clock goes forward on 8 March. */
class MarkerWindowsTest {
    private final Cycle cycle = Orders.adult().course().cycles().get(0);
    private final ZonedDateTime start = cycle.infusion().start();
    private final ZonedDateTime step = start.plusHours(168);

    /** Back from day 7 of the start is the moment of the step: nothing of it is left. */
    @Test
    void lowersTCellsAnewAtTheStep() {
        assertThat(windows(Marker.T_CELLS))
                .containsExactly(
                        window(Marker.T_CELLS, Movement.MOVES, start, start.plusHours(48)),
                        window(Marker.T_CELLS, Movement.MOVES, step, step.plusHours(48)),
                        window(Marker.T_CELLS, Movement.RETURNS, step.plusHours(168), step.plusHours(336)));
    }

    @Test
    void raisesCytokinesAtTheStartOnly() {
        assertThat(windows(Marker.CYTOKINES))
                .containsExactly(
                        window(Marker.CYTOKINES, Movement.MOVES, start, start.plusHours(48)),
                        window(Marker.CYTOKINES, Movement.RETURNS, start.plusHours(24), start.plusHours(48)));
    }

    /** Day 22 begins at hour 504. */
    @Test
    void expectsNoBCellsFromDay22OfTheFirstCycle() {
        assertThat(windows(Marker.B_CELLS))
                .containsExactly(window(
                        Marker.B_CELLS,
                        Movement.DEPLETED,
                        start.plusHours(504),
                        cycle.infusion().end()));
        assertThat(MarkerWindows.of(2, cycle.steps(), Monographs.us().pharmacology()))
                .extracting(MarkerWindow::marker)
                .doesNotContain(Marker.B_CELLS);
    }

    /** A gap of 30 h from hour 400 on: day 22 comes 30 h later, T cells fall and cytokines rise at the restart. */
    @Test
    void countsDaysOfInfusionAndBeginsAnewAfterAGap() {
        DoseStep full = cycle.steps().get(1);
        ZonedDateTime stop = start.plusHours(400);
        ZonedDateTime again = stop.plusHours(30);
        List<DoseStep> steps = List.of(
                cycle.steps().get(0),
                with(full, new TimeSpan(step, stop)),
                with(full, new TimeSpan(again, cycle.infusion().end().plusHours(30))));
        List<MarkerWindow> found = MarkerWindows.of(1, steps, Monographs.us().pharmacology());
        assertThat(found)
                .contains(
                        window(Marker.T_CELLS, Movement.MOVES, again, again.plusHours(48)),
                        window(Marker.CYTOKINES, Movement.MOVES, again, again.plusHours(48)),
                        window(Marker.T_CELLS, Movement.RETURNS, step.plusHours(168), again),
                        window(
                                Marker.B_CELLS,
                                Movement.DEPLETED,
                                start.plusHours(534),
                                cycle.infusion().end().plusHours(30)));
    }

    @Test
    void expectsNothingOfBCellsWhereTheCycleEndsBeforeDay22() {
        List<DoseStep> first = List.of(cycle.steps().get(0));
        assertThat(MarkerWindows.of(1, first, Monographs.us().pharmacology()))
                .extracting(MarkerWindow::marker)
                .doesNotContain(Marker.B_CELLS);
    }

    private List<MarkerWindow> windows(Marker marker) {
        return MarkerWindows.of(1, cycle.steps(), Monographs.us().pharmacology()).stream()
                .filter(window -> window.marker() == marker)
                .toList();
    }

    private static MarkerWindow window(Marker marker, Movement movement, ZonedDateTime from, ZonedDateTime to) {
        return new MarkerWindow(marker, movement, new TimeSpan(from, to));
    }

    private static DoseStep with(DoseStep step, TimeSpan time) {
        return new DoseStep(step.firstDay(), step.lastDay(), step.fromHour(), step.toHour(), time, step.dose());
    }
}
