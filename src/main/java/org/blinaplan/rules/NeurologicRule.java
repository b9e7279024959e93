package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A neurologic reaction is answered by its grade, the dose and the time it takes." What it says while the cycle is interrupted stands in the advice of the cycle.
 */
final class NeurologicRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MOD-002"),
            "Neurologic reaction",
            Severity.STOP,
            "Grade 3 is interrupted until grade 1 for 3 days and restarted low; grade 4 ends the treatment.",
            List.of(Labels.US_MODIFICATIONS, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        return AdviceKept.evaluate(subject, DEFINITION.id());
    }
}
