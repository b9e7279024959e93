package org.blinaplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The indication is approved for patients of this age on the day the cycle starts."
 */
final class AgeInIndicationRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("IND-001"),
            "Age outside the indication",
            Severity.STOP,
            "Outside the approved age group benefit and risk have not been shown.",
            List.of(Labels.US_INDICATIONS, Labels.EU_INDICATIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Indication indication = subject.course().course().indication();
        Patient patient = subject.course().course().order().patient();
        LocalDate date = subject.cycle().infusion().start().toLocalDate();
        if (indication.eligibility().stream().anyMatch(group -> group.coversAge(patient, date))) {
            return RuleResult.SATISFIED;
        }
        return RuleResult.violated(
                        "The patient is " + ageText(patient, date) + " on " + WallClock.date(date) + ", outside "
                                + indication.name() + " in "
                                + subject.course().course().monograph().id()
                                + ". Check the birth date and the indication.")
                .citing(indication.eligibility().get(0).source().citation());
    }

    private static String ageText(Patient patient, LocalDate date) {
        int years = patient.yearsOn(date);
        return years < 2 ? patient.monthsOn(date) + " months old" : years + " years old";
    }
}
