package org.blinaplan.ui.ribbon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.domain.pharmacology.ExpectedConcentration;
import org.blinaplan.quantity.SerumConcentration;
import org.blinaplan.ui.ribbon.ExpectedCourse.Curve;
import org.blinaplan.ui.ribbon.ExpectedCourse.Label;
import org.blinaplan.ui.ribbon.ExpectedCourse.Point;

/** Makes the expected course of one cycle from the monograph's facts; every number is the domain's. */
final class ExpectedCourseBuilder {
    /** The top of the concentration, pg/mL. */
    private static final double HIGHEST = 700;

    private static final int MINUTES_PER_HOUR = 60;
    private static final int[] HOURS_AFTER = {4, 12};

    private final Plan plan;
    private final PlannedCycle planned;
    private final RibbonRow row;
    private final RibbonWords words;
    private final Pharmacology facts;
    private final List<DoseStep> steps;

    private ExpectedCourseBuilder(Plan plan, PlannedCycle planned, RibbonRow row, RibbonWords words) {
        this.plan = plan;
        this.planned = planned;
        this.row = row;
        this.words = words;
        this.facts = plan.monograph().pharmacology();
        this.steps = planned.cycle().steps();
    }

    /** Of the cycle of this row. */
    static ExpectedCourse of(Plan plan, PlannedCycle planned, RibbonRow row, RibbonWords words) {
        return new ExpectedCourseBuilder(plan, planned, row, words).build();
    }

    private ExpectedCourse build() {
        MarkerStrips strips = new MarkerStrips(plan, planned, row, words);
        Curve curve = curve();
        List<String> spoken = new ArrayList<>();
        spoken.add(words.of("chart.title", planned.cycle().number()) + ". " + words.of("chart.note") + ".");
        spoken.addAll(concentrationTable(curve));
        spoken.addAll(strips.table());
        return new ExpectedCourse(
                row,
                words.of("chart.title", planned.cycle().number()),
                curve,
                strips.strips(),
                spoken,
                ExpectedSources.of(facts, steps, words));
    }

    private Curve curve() {
        Optional<DoseStep> unknown =
                steps.stream().filter(step -> mean(step).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Curve(
                    List.of(),
                    List.of(),
                    planned.cycle().infusion().end(),
                    "",
                    "",
                    words.of("chart.missing", unknown.get().dose().rate()));
        }
        List<Point> points = ExpectedConcentration.of(steps, facts).points().stream()
                .map(point -> new Point(point.at(), point.picogramsPerMillilitre() / HIGHEST))
                .toList();
        String gone = words.of("chart.halfLife", halfLife());
        String sure = confidence(facts.halfLife().source().confidence());
        return new Curve(points, labels(), planned.cycle().infusion().end(), gone, sure, "");
    }

    private Optional<Cited<SerumConcentration>> mean(DoseStep step) {
        return facts.steadyState(step.dose().volumeKey());
    }

    /** {@code "2.1"}. */
    private String halfLife() {
        return BigDecimal.valueOf(facts.halfLife().value().toMinutes())
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String confidence(Confidence confidence) {
        return confidence == Confidence.READ
                ? ""
                : words.of("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    /** Each dose once, where it runs longest. */
    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (DoseStep step : steps) {
            String rate = step.dose().rate().toString();
            Optional<Cited<SerumConcentration>> mean = mean(step);
            if (mean.isPresent() && told.add(rate)) {
                TimeSpan longest = longest(rate);
                BigDecimal value = mean.get().value().picogramsPerMillilitre();
                labels.add(new Label(
                        longest.start(),
                        longest.end(),
                        value.doubleValue() / HIGHEST,
                        words.of("chart.steady", value.toPlainString(), studied(step)),
                        confidence(mean.get().source().confidence())));
            }
        }
        return labels;
    }

    /** {@code "15 mcg/m2/day"}: the dose as it was studied. */
    private static String studied(DoseStep step) {
        return step.dose().volumeKey() instanceof VolumeKey.PerSurface surface
                ? surface.dose().toString()
                : step.dose().rate().toString();
    }

    private TimeSpan longest(String rate) {
        return steps.stream()
                .filter(step -> step.dose().rate().toString().equals(rate))
                .map(DoseStep::time)
                .reduce((one, other) -> other.duration().compareTo(one.duration()) > 0 ? other : one)
                .orElseThrow();
    }

    private List<String> concentrationTable(Curve curve) {
        if (!curve.missing().isEmpty()) {
            return List.of(curve.missing());
        }
        List<String> lines = new ArrayList<>();
        ExpectedConcentration expected = ExpectedConcentration.of(steps, facts);
        ZonedDateTime before = steps.get(0).time().start();
        for (DoseStep step : steps) {
            ZonedDateTime start = step.time().start();
            if (before.isBefore(start)) {
                lines.add(left("chart.table.gap", expected, before, start));
            }
            Cited<SerumConcentration> mean = mean(step).orElseThrow();
            String sure = confidence(mean.source().confidence());
            lines.add(words.of(
                            "chart.table.dose",
                            step.dose().rate(),
                            words.full(start),
                            words.full(step.time().end()),
                            mean.value())
                    + (sure.isEmpty() ? "" : ", " + sure) + ".");
            before = step.time().end();
        }
        for (int hours : HOURS_AFTER) {
            lines.add(left("chart.table.after", expected, before, before.plus(Duration.ofHours(hours))));
        }
        return lines;
    }

    private String left(String key, ExpectedConcentration expected, ZonedDateTime from, ZonedDateTime to) {
        return words.of(
                key,
                words.hours(Duration.between(from, to)),
                words.full(to),
                expected.percentLeft(from, to).orElse(0));
    }
}
