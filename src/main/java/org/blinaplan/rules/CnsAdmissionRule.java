package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "With a history or presence of clinically relevant CNS pathology: hospital for the first 14 days of cycle 1."
 */
final class CnsAdmissionRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("ADM-002"),
            "Hospital days with CNS history",
            Severity.STOP,
            "Patients with a history of CNS disease have more neurologic events; the European label keeps them in hospital longer.",
            List.of(Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Course course = subject.course().course();
        Cited<Integer> days = course.monograph().cnsAdmissionDays();
        if (days == null
                || subject.cycle().number() != 1
                || !course.order().patient().cnsHistory()) {
            return RuleResult.NOT_APPLICABLE;
        }
        boolean planned = subject.cycle().admissions().stream()
                .map(Admission::stay)
                .anyMatch(stay -> stay != null && stay.days() >= days.value());
        return planned
                ? RuleResult.SATISFIED
                : RuleResult.violated("With a CNS history cycle 1 begins with " + days.value()
                                + " hospital days; fewer are planned. Plan " + days.value() + ".")
                        .citing(days.source().citation());
    }
}
