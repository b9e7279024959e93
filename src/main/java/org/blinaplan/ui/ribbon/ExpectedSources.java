package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.ui.common.Explanation;

/** Answers "why?" for the expected course: each number with its source and how sure it is. */
final class ExpectedSources {
    private ExpectedSources() {}

    static Explanation of(Pharmacology facts, List<DoseStep> steps, RibbonWords words) {
        List<CalculationStep> why = new ArrayList<>();
        why.add(CalculationStep.of(
                words.of("chart.why.halfLife", words.hours(facts.halfLife().value())),
                facts.halfLife().source()));
        steps.stream()
                .map(DoseStep::dose)
                .flatMap(dose -> facts.steadyState(dose.volumeKey()).stream()
                        .map(mean -> CalculationStep.of(
                                words.of("chart.why.mean", mean.value(), dose.volumeKey()), mean.source())))
                .distinct()
                .forEach(why::add);
        why.add(CalculationStep.of(words.of("chart.why.curve")));
        why.add(course(facts.tCells(), "chart.why.tCells", words));
        why.add(CalculationStep.of(
                words.of("chart.why.bCells", facts.bCells().atMost().value()),
                facts.bCells().atMost().source()));
        why.add(CalculationStep.of(
                words.of("chart.why.bCells.day", facts.bCells().fromDay().value()),
                facts.bCells().fromDay().source()));
        why.add(course(facts.cytokines(), "chart.why.cytokines", words));
        return new Explanation(words.of("chart.name"), why);
    }

    private static CalculationStep course(Pharmacology.Course course, String key, RibbonWords words) {
        return CalculationStep.of(
                words.of(
                        key,
                        words.hours(course.within().value()),
                        words.hours(course.backFrom().value()),
                        words.hours(course.backBy().value())),
                course.backBy().source());
    }
}
