package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "No toxicity takes more than 14 days to resolve." What it says while the cycle is interrupted stands in the advice of the cycle.
 */
final class LongToxicityRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MOD-007"),
            "Toxicity of more than 14 days",
            Severity.STOP,
            "The European label ends the treatment where a toxicity takes more than 14 days to resolve.",
            List.of(Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        return AdviceKept.evaluate(subject, DEFINITION.id());
    }
}
