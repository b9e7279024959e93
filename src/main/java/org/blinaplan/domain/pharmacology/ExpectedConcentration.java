package org.blinaplan.domain.pharmacology;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    private final List<Stretch> stretches;
    private final Duration halfLife;

    private ExpectedConcentration(List<Stretch> stretches, Duration halfLife) {
        this.stretches = List.copyOf(stretches);
        this.halfLife = halfLife;
    }

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
