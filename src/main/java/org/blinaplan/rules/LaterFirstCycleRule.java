package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A course begins with cycle 1, unless the cycles before it were given elsewhere."
 */
final class LaterFirstCycleRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("CYC-002"),
            "Course begins after cycle 1",
            Severity.INFO,
            "A cycle follows the rules of its number: a course that begins later has neither the dose step nor the long hospital stay of cycle 1.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        int first = subject.course().order().firstCycle();
        return first == 1
                ? RuleResult.SATISFIED
                : RuleResult.violated("The course begins with cycle " + first
                        + ", by the rules of that cycle. Make sure that the cycles before it were given.");
    }
}
