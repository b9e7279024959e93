package org.blinaplan.ui.ribbon;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MeasuredValue;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.pharmacology.MarkerWindow;
import org.blinaplan.domain.pharmacology.MarkerWindow.Marker;
import org.blinaplan.domain.pharmacology.MarkerWindow.Movement;
import org.blinaplan.domain.pharmacology.MarkerWindows;
import org.blinaplan.ui.ribbon.ExpectedCourse.Dot;
import org.blinaplan.ui.ribbon.ExpectedCourse.Mark;
import org.blinaplan.ui.ribbon.ExpectedCourse.Point;
import org.blinaplan.ui.ribbon.ExpectedCourse.Shape;
import org.blinaplan.ui.ribbon.ExpectedCourse.Strip;
import org.jspecify.annotations.Nullable;

/** The markers of one cycle: where they are expected to be, and what was measured. */
final class MarkerStrips {
    /** Height of the T cells' value before the start, and of the lowest they are drawn: how far they fall, no label says. */
    private static final double BASELINE = 0.85;

    private static final double FALLEN = 0.12;
    /** The tops of the logarithmic strips. */
    private static final double MOST_B_CELLS = 1000;

    private static final double MOST_IL6 = 10_000;
    private static final double HUMP = 0.85;
    private static final int HUMP_PARTS = 12;

    private final PlannedCycle planned;
    private final RibbonRow row;
    private final RibbonWords words;
    private final Pharmacology facts;
    private final List<MarkerWindow> windows;
    private final List<Strip> strips = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private final FollowedOrNone log;

    /** What was recorded, or nothing. */
    private record FollowedOrNone(Plan plan) {
        List<MeasuredValue> values(Marker marker) {
            FollowedCourse followed = plan.followed();
            return followed == null
                    ? List.of()
                    : MeasuredValue.of(marker.measured(), followed.log().entries());
        }
    }

    MarkerStrips(Plan plan, PlannedCycle planned, RibbonRow row, RibbonWords words) {
        this.planned = planned;
        this.row = row;
        this.words = words;
        this.facts = plan.monograph().pharmacology();
        this.log = new FollowedOrNone(plan);
        this.windows = MarkerWindows.of(
                planned.cycle().number(),
                planned.cycle().steps(),
                plan.monograph().pharmacology());
        ZonedDateTime start = plan.cycles().get(0).cycle().infusion().start();
        tCells(start);
        bCells();
        cytokines();
    }

    List<Strip> strips() {
        return strips;
    }

    /** The same in words. */
    List<String> table() {
        return table;
    }

    private List<MarkerWindow> windows(Marker marker, Movement movement) {
        return windows.stream()
                .filter(window -> window.marker() == marker && window.movement() == movement)
                .toList();
    }

    private void tCells(ZonedDateTime courseStart) {
        List<MarkerWindow> starts = windows(Marker.T_CELLS, Movement.MOVES);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            ZonedDateTime begins = starts.get(i).time().start();
            ZonedDateTime next =
                    i + 1 < starts.size() ? starts.get(i + 1).time().start() : null;
            shapes.add(new Fan(begins, facts.tCells(), BASELINE, FALLEN).until(next));
        }
        tell(Marker.T_CELLS, "chart.table.tCells");
        List<MeasuredValue> values = log.values(Marker.T_CELLS);
        MeasuredValue before = values.stream()
                .filter(value -> !value.at().isAfter(courseStart))
                .reduce((one, other) -> other)
                .orElse(null);
        List<Dot> dots = new ArrayList<>();
        List<MeasuredValue> strange = new ArrayList<>();
        for (MeasuredValue value : here(values)) {
            if (before != null && before.number().signum() > 0 && value.unit().equals(before.unit())) {
                double part = value.number().doubleValue() / before.number().doubleValue();
                dots.add(dot(value, BASELINE * part));
            } else {
                strange.add(value);
            }
        }
        String refused = before == null ? "chart.refused.noBaseline" : "chart.refused.otherUnit";
        add("chart.tCells", BASELINE, shapes, List.of(), dots, strange, refused);
    }

    private void bCells() {
        double limit = logarithmic(BigDecimal.valueOf(facts.bCells().atMost().value()), MOST_B_CELLS);
        List<Shape> shapes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (MarkerWindow window : windows(Marker.B_CELLS, Movement.DEPLETED)) {
            ZonedDateTime from = window.time().start();
            ZonedDateTime to = window.time().end();
            shapes.add(new Shape(
                    List.of(new Point(from, 0), new Point(from, limit), new Point(to, limit), new Point(to, 0))));
            marks.add(
                    new Mark(from, words.of("axis.day", facts.bCells().fromDay().value())));
        }
        tell(Marker.B_CELLS, "chart.table.bCells");
        List<Dot> dots = new ArrayList<>();
        List<MeasuredValue> strange = new ArrayList<>();
        understood(Marker.B_CELLS, MOST_B_CELLS, dots, strange);
        add("chart.bCells", limit, shapes, marks, dots, strange, "chart.refused.unit");
    }

    private void cytokines() {
        List<Shape> shapes = new ArrayList<>();
        for (MarkerWindow window : windows(Marker.CYTOKINES, Movement.MOVES)) {
            ZonedDateTime begins = window.time().start();
            ZonedDateTime next = windows(Marker.CYTOKINES, Movement.MOVES).stream()
                    .map(other -> other.time().start())
                    .filter(other -> other.isAfter(begins))
                    .findFirst()
                    .orElse(null);
            shapes.add(hump(begins, facts.cytokines().backBy().value(), next));
        }
        tell(Marker.CYTOKINES, "chart.table.cytokines");
        List<Dot> dots = new ArrayList<>();
        List<MeasuredValue> strange = new ArrayList<>();
        understood(Marker.CYTOKINES, MOST_IL6, dots, strange);
        add("chart.cytokines", -1, shapes, List.of(), dots, strange, "chart.refused.unit");
    }

    private void understood(Marker marker, double top, List<Dot> dots, List<MeasuredValue> strange) {
        for (MeasuredValue value : here(log.values(marker))) {
            if (value.unit().equals(marker.unit())) {
                dots.add(dot(value, logarithmic(value.number(), top)));
            } else {
                strange.add(value);
            }
        }
    }

    /** Of the dates of this row; what was measured before the course belongs to its first row. */
    private List<MeasuredValue> here(List<MeasuredValue> values) {
        LocalDate first = row.firstDate();
        boolean earliest = log.plan().cycles().get(0).equals(planned);
        return values.stream()
                .filter(value -> {
                    LocalDate date = value.at().toLocalDate();
                    return row.holds(date) || (earliest && date.isBefore(first));
                })
                .toList();
    }

    private Dot dot(MeasuredValue value, double height) {
        return new Dot(
                value.at(), Math.min(1, Math.max(0, height)), value.number().toPlainString());
    }

    /** 0 at the bottom, this most at the top. */
    static double logarithmic(BigDecimal value, double most) {
        return Math.log1p(value.doubleValue()) / Math.log1p(most);
    }

    /** Up and down again; how high, no label says. */
    private static Shape hump(ZonedDateTime start, Duration length, @Nullable ZonedDateTime next) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i <= HUMP_PARTS; i++) {
            ZonedDateTime at = start.plus(length.multipliedBy(i).dividedBy(HUMP_PARTS));
            if (next == null || !at.isAfter(next)) {
                corners.add(new Point(at, HUMP * Math.sin(Math.PI * i / HUMP_PARTS)));
            }
        }
        corners.add(new Point(corners.get(corners.size() - 1).at(), 0));
        return new Shape(corners);
    }

    private void add(
            String key,
            double limit,
            List<Shape> shapes,
            List<Mark> marks,
            List<Dot> dots,
            List<MeasuredValue> strange,
            String refusedKey) {
        boolean first = planned.cycle().number() == 1;
        Object[] times = times(marker(key));
        List<String> expected = List.of(words.of(first ? key : key + ".later", times), words.of(key + ".short", times));
        String refused = Optional.of(strange)
                .filter(values -> !values.isEmpty())
                .map(values -> words.of(
                        refusedKey,
                        String.join(
                                "; ",
                                values.stream().map(MeasuredValue::toString).toList())))
                .orElse("");
        here(log.values(marker(key)))
                .forEach(value -> table.add(
                        words.of("chart.table.measured", marker(key).measured(), words.full(value.at()), value)));
        if (!refused.isEmpty()) {
            table.add(refused + ".");
        }
        strips.add(new Strip(
                words.of(key + ".name"), words.of(key + ".unit"), limit, shapes, marks, dots, expected, refused));
    }

    /** The label's numbers for the words of a marker. */
    private Object[] times(Marker marker) {
        Pharmacology.Course course = marker == Marker.T_CELLS ? facts.tCells() : facts.cytokines();
        return switch (marker) {
            case T_CELLS ->
                new Object[] {
                    course.backFrom().value().toDays(), course.backBy().value().toDays()
                };
            case B_CELLS ->
                new Object[] {
                    facts.bCells().atMost().value(), facts.bCells().fromDay().value()
                };
            case CYTOKINES ->
                new Object[] {
                    course.within().value().toDays(),
                    course.backFrom().value().toHours(),
                    course.backBy().value().toHours()
                };
        };
    }

    private static Marker marker(String key) {
        return switch (key) {
            case "chart.tCells" -> Marker.T_CELLS;
            case "chart.bCells" -> Marker.B_CELLS;
            default -> Marker.CYTOKINES;
        };
    }

    private void tell(Marker marker, String key) {
        for (MarkerWindow window : windows) {
            if (window.marker() == marker) {
                table.add(words.of(
                        key + "." + window.movement().name().toLowerCase(java.util.Locale.ROOT),
                        words.full(window.time().start()),
                        words.full(window.time().end()),
                        facts.bCells().atMost().value()));
            }
        }
    }
}
