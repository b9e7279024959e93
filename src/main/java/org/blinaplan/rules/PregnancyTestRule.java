package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Pregnancy test before the start."
 */
final class PregnancyTestRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRG-001"),
            "Pregnancy test",
            Severity.WARNING,
            "The label asks for a test before the start; a pregnancy that nobody knew of is exposed for 28 days.",
            List.of(Labels.US_SPECIFIC_POPULATIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Pregnancy pregnancy = subject.course().order().patient().pregnancy();
        if (pregnancy == null) {
            return RuleResult.undetermined("Nothing is entered about pregnancy. The label asks for a test before the"
                    + " start. Enter the result, or that it does not apply.");
        }
        return switch (pregnancy) {
            case NOT_APPLICABLE -> RuleResult.NOT_APPLICABLE;
            case TEST_NEGATIVE -> RuleResult.SATISFIED;
            case NOT_TESTED -> RuleResult.violated("The pregnancy test has not been done. Test before the start.");
        };
    }
}
