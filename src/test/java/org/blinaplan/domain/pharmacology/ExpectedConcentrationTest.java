package org.blinaplan.domain.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZonedDateTime;
import java.util.List;
import org.assertj.core.data.Offset;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.DoseRate;
import org.junit.jupiter.api.Test;

/** Means of the US label: 228 pg/mL at 9 mcg/day, 616 pg/mL at 28 mcg/day, half-life 2.1 h = 126 min. */
class ExpectedConcentrationTest {
    private static final Offset<Double> TENTH = within(0.1);
    private static final Pharmacology FACTS = Monographs.us().pharmacology();

    private final Cycle cycle = Orders.adult().course().cycles().get(0);
    private final ZonedDateTime start = cycle.infusion().start();
    private final ExpectedConcentration curve = ExpectedConcentration.of(cycle.steps(), FACTS);

    @Test
    void risesHalfOfTheWayInEachHalfLife() {
        assertThat(curve.at(start.minusSeconds(1))).hasValue(0);
        assertThat(curve.at(start)).hasValue(0);
        assertThat(curve.at(start.plusMinutes(126)).getAsDouble()).isEqualTo(114, TENTH);
        assertThat(curve.at(start.plusMinutes(252)).getAsDouble()).isEqualTo(171, TENTH);
        assertThat(curve.at(start.plusHours(24)).getAsDouble()).isEqualTo(227.9, TENTH);
    }

    /** From 228 to 616 pg/mL: half of the way is 422. */
    @Test
    void risesFurtherAtTheStep() {
        ZonedDateTime step = start.plusHours(168);
        assertThat(curve.at(step).getAsDouble()).isEqualTo(228, TENTH);
        assertThat(curve.at(step.plusMinutes(126)).getAsDouble()).isEqualTo(422, TENTH);
    }

    /** 616 pg/mL: 4 h leave 2^(-240/126) = 26.7 %, 12 h 1.9 %. */
    @Test
    void fallsWhenTheInfusionEnds() {
        ZonedDateTime end = cycle.infusion().end();
        assertThat(curve.at(end.plusHours(4)).getAsDouble()).isEqualTo(164.5, TENTH);
        assertThat(curve.at(end.plusHours(12)).getAsDouble()).isEqualTo(11.7, TENTH);
    }

    /** After 4 h without drug 164.5 pg/mL are left; one half-life later half of the way to 616 is 390.2. */
    @Test
    void fallsInAGapAndRisesAfterIt() {
        DoseStep full = cycle.steps().get(1);
        ZonedDateTime stop = full.time().start().plusHours(100);
        ZonedDateTime again = stop.plusHours(4);
        ExpectedConcentration gap =
                ExpectedConcentration.of(List.of(cycle.steps().get(0), at(full, stop), from(full, again)), FACTS);
        assertThat(gap.at(again).getAsDouble()).isEqualTo(164.5, TENTH);
        assertThat(gap.at(again.plusMinutes(126)).getAsDouble()).isEqualTo(390.2, TENTH);
    }

    @Test
    void isNotKnownOnceADoseRunsThatWasNotStudied() {
        DoseStep first = cycle.steps().get(0);
        PlannedDose other = new PlannedDose(
                first.dose().level(), first.dose().calculation(), false, new VolumeKey.Fixed(DoseRate.of(15)));
        DoseStep unknown = new DoseStep(1, 7, 0, 168, first.time(), other);
        ExpectedConcentration unstudied =
                ExpectedConcentration.of(List.of(unknown, cycle.steps().get(1)), FACTS);
        assertThat(unstudied.at(start.minusHours(1))).hasValue(0);
        assertThat(unstudied.at(start.plusHours(1))).isEmpty();
        assertThat(unstudied.at(start.plusHours(200))).isEmpty();
        assertThat(unstudied.at(cycle.infusion().end().plusDays(3))).isEmpty();
        assertThat(unstudied.percentLeft(start.plusHours(1), start.plusHours(2)))
                .isEmpty();
        assertThat(unstudied.percentLeft(start, start.plusHours(2))).isEmpty();
        assertThat(unstudied.points()).isEmpty();
        ExpectedConcentration later = ExpectedConcentration.of(
                List.of(
                        first,
                        new DoseStep(8, 28, 168, 672, cycle.steps().get(1).time(), other)),
                FACTS);
        assertThat(later.percentLeft(start.plusHours(1), start.plusHours(170))).isEmpty();
    }

    /** 5 mcg/m2/day: 162 pg/mL. */
    @Test
    void takesTheMeanOfTheDoseBySurfaceForAChild() {
        Cycle child = Orders.child().course().cycles().get(0);
        assertThat(ExpectedConcentration.of(child.steps(), Monographs.eu().pharmacology())
                        .at(child.infusion().start().plusMinutes(126))
                        .getAsDouble())
                .isEqualTo(81, TENTH);
    }

    /** 2^(-240/126) = 26.7 %, 2^(-720/126) = 1.9 %. */
    @Test
    void leaves27PerCentAfter4HoursAnd2PerCentAfter12() {
        ZonedDateTime end = cycle.infusion().end();
        assertThat(curve.percentLeft(end, end.plusHours(4))).hasValue(27);
        assertThat(curve.percentLeft(end, end.plusHours(12))).hasValue(2);
        assertThat(curve.percentLeft(start, end)).isEmpty();
    }

    /**
     * Start, step and end: 3 changes, each followed by 40 quarters of 126 min, the last of them 21 h later. A line from
     * point to point lies within 2 % of the curve: over a quarter the slope falls by 2^(-1/4).
     */
    @Test
    void isDrawnThroughPointsAQuarterOfAHalfLifeApart() {
        List<ExpectedConcentration.Point> points = curve.points();
        assertThat(points).hasSize(3 + 3 * 40);
        assertThat(points.get(0)).isEqualTo(new ExpectedConcentration.Point(start, 0));
        assertThat(points.get(1).at()).isEqualTo(start.plusSeconds(1890));
        assertThat(points.get(4).at()).isEqualTo(start.plusMinutes(126));
        assertThat(points.get(4).picogramsPerMillilitre()).isEqualTo(114, TENTH);
        assertThat(points.get(41).at()).isEqualTo(start.plusHours(168));
        assertThat(points.get(122).at()).isEqualTo(cycle.infusion().end().plusHours(21));
        assertThat(points.get(122).picogramsPerMillilitre()).isEqualTo(0.6, TENTH);
    }

    /** A gap of 4 h holds 7 whole quarters of 31.5 min. */
    @Test
    void hasNoPointOfAStopBeyondTheRestart() {
        DoseStep low = cycle.steps().get(0);
        ZonedDateTime stop = start.plusHours(100);
        ExpectedConcentration gap =
                ExpectedConcentration.of(List.of(at(low, stop), from(low, stop.plusHours(4))), FACTS);
        assertThat(gap.points().stream()
                        .filter(point -> point.at().isAfter(stop) && point.at().isBefore(stop.plusHours(4))))
                .hasSize(7);
    }

    private static DoseStep at(DoseStep step, ZonedDateTime end) {
        return new DoseStep(
                step.firstDay(),
                step.lastDay(),
                step.fromHour(),
                step.toHour(),
                new TimeSpan(step.time().start(), end),
                step.dose());
    }

    private static DoseStep from(DoseStep step, ZonedDateTime start) {
        return new DoseStep(
                step.firstDay(),
                step.lastDay(),
                step.fromHour(),
                step.toHour(),
                new TimeSpan(start, step.time().end()),
                step.dose());
    }
}
