package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The monograph is used for treatment only when two people of the site have confirmed it row by row."
 */
final class MonographAdoptedRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("LBL-001"),
            "Monograph not adopted",
            Severity.WARNING,
            "A number copied wrongly into a program reaches every patient. Two people of the site confirm each row against the printed label before it is relied on.",
            List.of(new Citation("Site policy", "adoption of monographs", "as entered")));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Monograph monograph = subject.course().monograph();
        if (monograph.adopted()) {
            return RuleResult.SATISFIED;
        }
        return RuleResult.violated("Monograph " + monograph.id()
                + " is not adopted: its numbers, every bag volume among them, have not been confirmed row by row"
                + " against the printed label. Check each number against the label you hold.");
    }
}
