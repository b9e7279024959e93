package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "After an overdose the infusion restarts once toxicity has resolved, and not before 12 h." What it says while the cycle is interrupted stands in the advice of the cycle.
 */
final class OverdoseRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-003"),
            "Restart after an overdose",
            Severity.STOP,
            "The label asks for resolution and for 12 h without drug after an overdose.",
            List.of(Labels.US_INTERRUPTIONS, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        return AdviceKept.evaluate(subject, DEFINITION.id());
    }
}
