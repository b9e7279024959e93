package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The first days of a cycle are spent in hospital." A missing row never means none.
 */
final class AdmissionKnownRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("ADM-001"),
            "Hospital days",
            Severity.STOP,
            "Cytokine release and neurologic events begin in the first days, so the label asks for hospital days or supervision.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Course course = subject.course().course();
        boolean startIsKnown = subject.cycle().admissions().stream()
                .anyMatch(admission ->
                        admission.start().equals(subject.cycle().infusion().start()));
        if (startIsKnown) {
            return RuleResult.SATISFIED;
        }
        return RuleResult.undetermined(
                "How many hospital days cycle " + subject.cycle().number() + " of "
                        + course.indication().name() + " needs is not known in "
                        + course.monograph().id()
                        + ". Enter the row admission, " + course.indication().id() + ", from the label you hold.");
    }
}
