package org.blinaplan.rules;

import java.math.BigDecimal;
import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.quantity.Weight;

/**
 * "A change of weight that the site would ask to look at does not change how the dose is found." Close to 45 kg it does.
 */
final class WeightLimitRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DOS-002"),
            "Close to the weight limit",
            Severity.INFO,
            "At the limit the dose changes from body surface to the flat dose: a small error of the scales is a large one of the dose.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING, Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Cited<Weight> limit = subject.course().course().monograph().fixedDoseFrom();
        Weight weight = subject.cycle().dosing().weight();
        BigDecimal percent = subject.course().site().weightChangePercent();
        boolean under = weight.compareTo(limit.value()) < 0;
        Weight changed = under ? WeightChange.more(weight, percent) : WeightChange.less(weight, percent);
        if (under != changed.compareTo(limit.value()) < 0) {
            return RuleResult.violated("At " + weight + " the dose is "
                            + (under ? "by body surface" : "the fixed dose") + ". The limit of " + limit.value()
                            + " is less than " + percent.toPlainString() + " % away. Make sure of the weight.")
                    .citing(limit.source().citation());
        }
        return RuleResult.SATISFIED;
    }
}
