package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/** "While the drug runs, somebody checks." */
final class ChecksPlannedRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MON-003"),
            "Cycle without checks",
            Severity.WARNING,
            "Cytokine release and neurologic events begin without warning; early signs are found by those who look.",
            List.of(Labels.US_WARNINGS, Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        return subject.checkpoints().stream().anyMatch(check -> isDuring(subject, check))
                ? RuleResult.SATISFIED
                : RuleResult.violated("The site's monitoring list has no check while the drug of this cycle runs."
                        + " The label asks for monitoring throughout: complete the list in the site policy.");
    }

    private static boolean isDuring(CycleOfCourse subject, Checkpoint check) {
        return subject.cycle().infusion().containsOrTouches(check.at())
                && !check.anchor().countsBack();
    }
}
