package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/** "The label gives no intervals: the checks follow the site's own list." */
final class MonitoringListRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            Checkpoint.RULE,
            "Checks by the site's own list",
            Severity.INFO,
            "The label asks for monitoring and gives no fixed intervals: each site decides what it checks, and when.",
            List.of(PracticeDefault.SOURCE, Labels.US_WARNINGS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        return subject.monitoring().bySite()
                ? RuleResult.SATISFIED
                : RuleResult.violated("The site has no monitoring list of its own: the checks are the practice default."
                                + " It has no vital signs for the hours after a start or step and no intrathecal"
                                + " prophylaxis. Enter the site's list in the site policy.")
                        .citing(PracticeDefault.SOURCE);
    }
}
