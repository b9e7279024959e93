package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Every visit falls into the hours in which the site receives visits."
 */
final class VisitsInHoursRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-003"),
            "Visits out of hours",
            Severity.INFO,
            "Nobody should have to change a bag when the day unit is closed.",
            List.of(Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        List<String> out = subject.planned().sequence().visits().stream()
                .filter(visit -> !visit.inHours())
                .map(VisitsInHoursRule::text)
                .toList();
        return out.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated((out.size() == 1 ? "1 visit is" : out.size() + " visits are") + " out of hours: "
                        + String.join("; ", out) + ". Plan who comes, or choose other bags or another start.");
    }

    private static String text(Visit visit) {
        return WallClock.time(visit.at()) + (visit.kind() == Visit.Kind.DISCONNECT ? " (disconnect)" : "");
    }
}
