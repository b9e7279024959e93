package org.blinaplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A gap of more than 7 days after a reaction begins a new cycle."
 */
final class NewCycleRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-002"),
            "Interruption of more than 7 days",
            Severity.WARNING,
            "After more than 7 days without drug the label begins a new cycle; whether it has a step is not stated.",
            List.of(Labels.US_INTERRUPTIONS, Labels.EU_DOSING));

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
        List<String> begun = new ArrayList<>();
        for (FollowedCycle cycle : followed.cycles()) {
            if (cycle.begunByRestart()) {
                begun.add("Cycle " + cycle.number() + " begins with the restart on "
                        + WallClock.time(cycle.planned().cycle().infusion().start())
                        + " because the gap before it was over 7 days. Whether it has a step is not stated: "
                        + (isAsFirst(followed, cycle)
                                ? "the full dose was never given before it, so it takes the hospital days and the"
                                        + " premedication of cycle 1. Confirm it."
                                : "the recorded dose runs. Confirm it."));
            }
        }
        return begun.isEmpty()
                ? AdviceKept.evaluate(subject, DEFINITION.id())
                : RuleResult.violated(String.join(" ", begun));
    }

    private static boolean isAsFirst(FollowedCourse followed, FollowedCycle cycle) {
        return followed.cycles().stream()
                .filter(before -> before.number() < cycle.number())
                .flatMap(before -> before.steps().stream())
                .noneMatch(step -> step.step().dose().level() == DoseLevel.FULL);
    }
}
