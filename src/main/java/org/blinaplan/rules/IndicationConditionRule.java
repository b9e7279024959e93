package org.blinaplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The indication holds under this condition." The program cannot check it and repeats it.
 */
final class IndicationConditionRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("IND-003"),
            "Condition of the indication",
            Severity.INFO,
            "The label ties the indication to the history of the disease, which the order does not hold.",
            List.of(Labels.US_INDICATIONS, Labels.EU_INDICATIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Patient patient = subject.course().order().patient();
        LocalDate date = subject.course().cycles().get(0).infusion().start().toLocalDate();
        return subject.course().indication().eligibility().stream()
                .filter(group ->
                        group.coversAge(patient, date) && !group.condition().isEmpty())
                .findFirst()
                .map(group -> RuleResult.violated("Make sure by the records: " + group.condition())
                        .citing(group.source().citation()))
                .orElse(RuleResult.NOT_APPLICABLE);
    }
}
