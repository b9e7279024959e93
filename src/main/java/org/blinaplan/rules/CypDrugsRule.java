package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.TimeWindows.FirstDays;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "In the first days of cycles 1 and 2 watch drugs with a narrow therapeutic index that CYP450 clears."
 */
final class CypDrugsRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DRG-001"),
            "Warfarin, ciclosporin",
            Severity.WARNING,
            "The cytokines of the first days slow CYP450: drugs with a narrow therapeutic index that it clears build up.",
            List.of(new Citation("US prescribing information", "7", "2024-06")));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Cited<FirstDays> window = subject.course().course().monograph().safety().windows().cypDrugs().stream()
                .filter(days -> days.value().cycle() == subject.cycle().number())
                .findFirst()
                .orElse(null);
        if (window == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<String> drugs = subject.course().course().order().patient().cypDrugs();
        if (drugs == null) {
            return RuleResult.undetermined("No entry whether the patient takes warfarin, ciclosporin or the like. Their"
                            + " levels are watched in the " + window.value() + ". Enter the drugs, or none.")
                    .citing(window.source().citation());
        }
        return drugs.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("The patient takes " + String.join(", ", drugs)
                                + ". Watch effect or level in the " + window.value() + ".")
                        .citing(window.source().citation());
    }
}
