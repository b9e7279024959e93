package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.bag.RunDry;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "No bag can run dry before it is changed." What the site has not entered is said by {@link PumpKnownRule}.
 */
final class RunDryRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-005"),
            "Bags that can run dry",
            Severity.WARNING,
            "Priming, what the pump cannot reach and a pump that runs fast can empty a bag early, and the infusion stops.",
            List.of(Labels.SITE_POLICY, Labels.US_PREPARATION, Labels.EU_PREPARATION));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        List<RunDry> evaluated = subject.planned().line().runsDry();
        if (evaluated.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<String> dry = evaluated.stream()
                .filter(RunDry::isBeforeChange)
                .map(RunDryRule::text)
                .toList();
        return dry.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated(
                        String.join("; ", dry) + ". Plan the change before that, or say who comes with the next bag.");
    }

    private static String text(RunDry dry) {
        return "Bag " + dry.bag().number() + " (" + dry.bag().bagHours() + " h) can run dry from "
                + WallClock.time(dry.at()) + " on, before its planned end on "
                + WallClock.time(dry.bag().time().end());
    }
}
