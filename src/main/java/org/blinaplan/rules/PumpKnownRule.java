package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PumpAndLine;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Pump and line are known, so that running dry and what the line holds can be evaluated."
 */
final class PumpKnownRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PMP-001"),
            "Pump or line not known",
            Severity.INFO,
            "When a bag can run dry, and how much drug a line would push, depends on the pump and line in use.",
            List.of(Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        List<Bag> bags = subject.cycles().stream()
                .flatMap(cycle -> cycle.sequence().bags().stream())
                .toList();
        if (bags.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<String> missing = PumpAndLine.missing(bags, subject.site().pump());
        return missing.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.undetermined("Running dry and what the line holds are not, or not wholly, evaluated."
                        + " Missing: " + String.join(", ", missing)
                        + ". Enter the pump in the site policy; what a bag holds is entered in the monograph.");
    }
}
