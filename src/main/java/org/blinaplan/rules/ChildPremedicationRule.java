package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Children are premedicated as the label states for the indication." A missing row never means none.
 */
final class ChildPremedicationRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRE-002"),
            "Premedication of children",
            Severity.STOP,
            "Dexamethasone or its like before the drug lessens cytokine release.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        return PremedicationKnown.evaluate(subject, AgeGroup.CHILD);
    }
}
