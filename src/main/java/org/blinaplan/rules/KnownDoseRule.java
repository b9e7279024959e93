package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Only the low and the full dose of the label are given."
 */
final class KnownDoseRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-005"),
            "Dose the label does not know",
            Severity.STOP,
            "A dose between or beside the two of the label runs without a step, and no bag volumes exist for it.",
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
        List<String> other = followed.cycles().stream()
                .flatMap(cycle -> cycle.steps().stream()
                        .filter(step -> !step.isOfLabel())
                        .map(GivenStep::step)
                        .map(step ->
                                "cycle " + cycle.number() + ", " + step.dose().rate() + " from "
                                        + WallClock.time(step.time().start())))
                .toList();
        return other.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("The label has no such dose for this patient: " + String.join("; ", other)
                        + ". It runs without a step; check the record, or change the dose.");
    }
}
