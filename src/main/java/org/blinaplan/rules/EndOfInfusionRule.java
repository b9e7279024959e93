package org.blinaplan.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A cycle ends when its infusion time is delivered, no sooner and no later."
 */
final class EndOfInfusionRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-004"),
            "End of the infusion",
            Severity.WARNING,
            "A cycle is 28 days of infusion; what is missing or too much is part of the record.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<String> found = new ArrayList<>();
        for (FollowedCycle cycle : followed.cycles()) {
            Duration missing = Duration.ofHours(cycle.planned().cycle().hours()).minus(cycle.delivered());
            if (cycle.state() == CycleState.ENDED_EARLY) {
                found.add("Cycle " + cycle.number() + " ended early: " + words(missing)
                        + " of its infusion are missing.");
            } else if (cycle.state() == CycleState.COMPLETED && missing.isNegative()) {
                found.add("Cycle " + cycle.number() + " ran " + words(missing.negated())
                        + " longer than its infusion time. Check the record of its end.");
            }
        }
        return found.isEmpty() ? RuleResult.SATISFIED : RuleResult.violated(String.join(" ", found));
    }

    private static String words(Duration time) {
        return time.toHours() + " h" + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " min");
    }
}
