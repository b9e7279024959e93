package org.blinaplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.monograph.Eligibility;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.patient.Philadelphia;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The indication is approved for this Philadelphia chromosome status." Without the status: undetermined, a warning.
 */
final class PhiladelphiaRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("IND-002"),
            "Philadelphia status",
            Severity.STOP,
            "Some indications are approved for Philadelphia-negative disease only.",
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
        Eligibility group = indication.eligibility().stream()
                .filter(candidate -> candidate.coversAge(patient, date))
                .findFirst()
                .orElse(null);
        if (group == null || group.philadelphia() == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        if (patient.philadelphia() == null) {
            return RuleResult.undetermined(indication.name() + " is for Philadelphia-" + word(group.philadelphia())
                            + " disease, and the status is not entered. Enter it.")
                    .weighing(Severity.WARNING)
                    .citing(group.source().citation());
        }
        return patient.philadelphia() == group.philadelphia()
                ? RuleResult.SATISFIED
                : RuleResult.violated(indication.name() + " is for Philadelphia-" + word(group.philadelphia())
                                + " disease; the order says " + word(patient.philadelphia())
                                + ". Check the status and the indication.")
                        .citing(group.source().citation());
    }

    private static String word(Philadelphia status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
