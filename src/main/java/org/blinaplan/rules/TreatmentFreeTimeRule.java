package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A cycle begins after the treatment-free days of the cycle before it, at the same clock time or later."
 */
final class TreatmentFreeTimeRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("CYC-001"),
            "Treatment-free time too short",
            Severity.STOP,
            "The label gives the bone marrow and the patient a treatment-free interval between cycles.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        ZonedDateTime earliest = subject.cycle().earliestStart();
        if (earliest == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        ZonedDateTime start = subject.cycle().infusion().start();
        if (!start.isBefore(earliest)) {
            return RuleResult.SATISFIED;
        }
        return RuleResult.violated("Cycle " + subject.cycle().number() + " is planned for " + WallClock.time(start)
                + ", before its treatment-free time ends on " + WallClock.time(earliest) + ". Plan it then or later.");
    }
}
