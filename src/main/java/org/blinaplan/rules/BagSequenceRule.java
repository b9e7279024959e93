package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Bags of the volume tables cover the whole infusion." Where none do, the sentence names the row, pin or policy.
 */
final class BagSequenceRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-001"),
            "No bag sequence",
            Severity.STOP,
            "A bag whose volume the label does not give cannot be made, and an infusion without a bag stops.",
            List.of(Labels.US_PREPARATION, Labels.EU_PREPARATION));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        String obstacle = subject.planned().sequence().obstacle();
        return obstacle == null ? RuleResult.SATISFIED : RuleResult.violated(obstacle);
    }
}
