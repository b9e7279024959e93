package org.blinaplan.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A premedication due before the admission begins: who gives it, and where?"
 */
final class PremedicationBeforeAdmissionRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRE-003"),
            "Premedication before the hospital days",
            Severity.INFO,
            "A dose due before the patient is in hospital is easily forgotten.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        List<Admission> stays = subject.cycle().admissions().stream()
                .filter(admission -> admission.stay() != null)
                .toList();
        if (stays.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        String early = subject.cycle().premedications().stream()
                .filter(dose -> dose.at().isBefore(stays.get(0).start()))
                .map(dose -> dose.drug() + " " + dose.dose() + " on " + WallClock.time(dose.at()))
                .collect(Collectors.joining(", "));
        return early.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("Due before the hospital days begin on "
                        + WallClock.time(stays.get(0).start()) + ": " + early + ". Decide who gives it, and where.");
    }
}
