package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Another relevant reaction is answered by its grade and the time it takes." What it says while the cycle is interrupted stands in the advice of the cycle.
 */
final class OtherReactionRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MOD-006"),
            "Other relevant reaction",
            Severity.STOP,
            "Grade 3 is interrupted until grade 1 and restarted low; after 14 days treatment ends.",
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
