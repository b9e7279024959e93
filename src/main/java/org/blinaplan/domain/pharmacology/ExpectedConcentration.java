package org.blinaplan.domain.pharmacology;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.quantity.SerumConcentration;

/**
 * The mean concentration of a population through dose steps and gaps: it rises and falls towards the mean steady state of
 * the dose that runs, half of the way in each half-life. Not a prediction for a patient: the spread is as large as the
 * mean. It is drawn and never dosed by, so its numbers are binary fractions, unlike every quantity of a dose.
 */
public final class ExpectedConcentration {
    /** After ten half-lives a thousandth of a change is left. */
    private static final int QUARTERS = 40;

    private final List<Stretch> stretches;
    private final Duration halfLife;

    private ExpectedConcentration(List<Stretch> stretches, Duration halfLife) {
        this.stretches = List.copyOf(stretches);
        this.halfLife = halfLife;
    }

    /**
     * A point of the curve.
     *
     * @param at when
     * @param picogramsPerMillilitre how high
     */
    public record Point(ZonedDateTime at, double picogramsPerMillilitre) {}

    /** One dose running on; towards no steady state where its dose was not studied. */
    private record Stretch(TimeSpan time, OptionalDouble steadyState, OptionalDouble atStart) {}

    /** Through these dose steps in order of time; between them no drug runs. */
    public static ExpectedConcentration of(List<DoseStep> steps, Pharmacology facts) {
        Duration halfLife = facts.halfLife().value();
        List<Stretch> stretches = new ArrayList<>();
        for (DoseStep step : steps) {
            Optional<Cited<SerumConcentration>> mean =
                    facts.steadyState(step.dose().volumeKey());
            stretches.add(new Stretch(
                    step.time(),
                    mean.map(cited -> OptionalDouble.of(
                                    cited.value().picogramsPerMillilitre().doubleValue()))
                            .orElseGet(OptionalDouble::empty),
                    at(step.time().start(), stretches, halfLife)));
        }
        return new ExpectedConcentration(stretches, halfLife);
    }

    /** In pg/mL; empty once a dose has run that was not studied. */
    public OptionalDouble at(ZonedDateTime instant) {
        return at(instant, stretches, halfLife);
    }

    /**
     * Points that a line through them shows the curve by: quarters of a half-life after each start, step and stop until
     * nothing moves any more, and every change itself. None once a dose has run that was not studied.
     */
    public List<Point> points() {
        TreeSet<ZonedDateTime> changes = new TreeSet<>();
        for (Stretch stretch : stretches) {
            changes.add(stretch.time().start());
            changes.add(stretch.time().end());
        }
        TreeSet<ZonedDateTime> instants = new TreeSet<>(changes);
        for (ZonedDateTime change : changes) {
            ZonedDateTime next = changes.higher(change);
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                ZonedDateTime instant =
                        change.plus(halfLife.multipliedBy(quarter).dividedBy(4));
                if (next == null || instant.isBefore(next)) {
                    instants.add(instant);
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (ZonedDateTime instant : instants) {
            OptionalDouble height = at(instant);
            if (height.isPresent()) {
                points.add(new Point(instant, height.getAsDouble()));
            }
        }
        return List.copyOf(points);
    }

    /**
     * Which part is left of what there was at a moment, in whole per cent: 27 after 4 h without drug.
     *
     * @return empty once a dose has run that was not studied, and where there was nothing
     */
    public OptionalInt percentLeft(ZonedDateTime of, ZonedDateTime at) {
        OptionalDouble before = at(of);
        OptionalDouble left = at(at);
        return before.isEmpty() || left.isEmpty() || before.getAsDouble() == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100 * left.getAsDouble() / before.getAsDouble()));
    }

    private static OptionalDouble at(ZonedDateTime instant, List<Stretch> stretches, Duration halfLife) {
        Stretch last = null;
        for (Stretch stretch : stretches) {
            if (!stretch.time().start().isAfter(instant)) {
                last = stretch;
            }
        }
        if (last == null) {
            return OptionalDouble.of(0);
        }
        ZonedDateTime end = last.time().end();
        return end.isBefore(instant)
                ? towards(0, running(last, end, halfLife), Duration.between(end, instant), halfLife)
                : running(last, instant, halfLife);
    }

    private static OptionalDouble running(Stretch stretch, ZonedDateTime instant, Duration halfLife) {
        return stretch.steadyState().isEmpty()
                ? OptionalDouble.empty()
                : towards(
                        stretch.steadyState().getAsDouble(),
                        stretch.atStart(),
                        Duration.between(stretch.time().start(), instant),
                        halfLife);
    }

    private static OptionalDouble towards(double goal, OptionalDouble from, Duration time, Duration halfLife) {
        return from.isEmpty()
                ? from
                : OptionalDouble.of(goal
                        + (from.getAsDouble() - goal) * Math.pow(2, -(double) time.toSeconds() / halfLife.toSeconds()));
    }
}
