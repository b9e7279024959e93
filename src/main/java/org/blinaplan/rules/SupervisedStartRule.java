package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monograph.AdmissionRow;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A cycle start without hospital days is supervised by a health-care professional."
 */
final class SupervisedStartRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("ADM-003"),
            "Supervised start",
            Severity.STOP,
            "Every start can bring cytokine release; somebody who can treat it is there.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        AdmissionRow row = subject.course()
                .course()
                .indication()
                .admission(subject.cycle().number())
                .orElse(null);
        if (row == null || row.days() != null) {
            return RuleResult.NOT_APPLICABLE;
        }
        boolean isSupervised = subject.cycle().admissions().stream()
                .anyMatch(admission ->
                        admission.start().equals(subject.cycle().infusion().start()));
        return !isSupervised
                ? RuleResult.violated("The start of cycle " + subject.cycle().number()
                                + " is supervised by a health-care professional; nobody is planned for it. Plan it.")
                        .citing(row.source().citation())
                : RuleResult.SATISFIED;
    }
}
