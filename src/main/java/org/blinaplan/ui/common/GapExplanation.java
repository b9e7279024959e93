package org.blinaplan.ui.common;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.ExplainRule;
import org.blinaplan.application.Plan;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;

/** Why an interruption has the limit and the advice it has: each rule with its source. */
public final class GapExplanation {
    private GapExplanation() {}

    /** Of an open gap of this plan. */
    public static Explanation of(Plan plan, RunningGap gap, Texts texts) {
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(
                texts.of(
                        "log.why.gap",
                        Dates.moment(gap.gap().start()),
                        texts.of(
                                "log.duration",
                                String.valueOf(gap.elapsed().toHours()),
                                gap.elapsed().toMinutesPart()),
                        texts.of("log.cause." + gap.gap().because())),
                gap.limit().source()));
        gap.cycle().advice().forEach(one -> steps.addAll(of(one, plan)));
        return new Explanation(texts.of("log.why"), steps);
    }

    /** What an entry says, and the rule behind it. */
    public static List<CalculationStep> of(Advice one, Plan plan) {
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(one.rule() + ": " + one.text()));
        ExplainRule.of(one.rule(), plan.monograph())
                .ifPresent(found -> steps.add(CalculationStep.of(
                        found.rule().title() + ". " + found.rule().rationale(),
                        new Source(found.source(), Confidence.READ))));
        return steps;
    }
}
