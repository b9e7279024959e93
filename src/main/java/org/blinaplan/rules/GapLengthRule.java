package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A restart follows the length of the gap where no reaction decides otherwise." What it says while the cycle is interrupted stands in the advice of the cycle.
 */
final class GapLengthRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-001"),
            "Length of an interruption",
            Severity.STOP,
            "From 4 h on the label asks for supervision and premedication at the restart; the line has stood and the bag is changed.",
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
