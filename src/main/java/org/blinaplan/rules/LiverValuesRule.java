package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.LiverValues;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Interrupt if ALT or AST is more than 5 times, or bilirubin more than 3 times, the upper limit of normal."
 */
final class LiverValuesRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("LIV-001"),
            "Liver values while it runs",
            Severity.STOP,
            "A liver value of this height asks for an interruption, also where nobody has named it a reaction.",
            List.of(Labels.US_MODIFICATIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null || followed.cycles().stream().noneMatch(cycle -> cycle.state() == CycleState.RUNNING)) {
            return RuleResult.NOT_APPLICABLE;
        }
        LiverValues values = LiverValues.of(
                subject.course().monograph(),
                followed.log().entries(),
                subject.site().upperLimits(),
                followed.now());
        if (!values.above().isEmpty()) {
            return RuleResult.violated(String.join("; ", values.above()) + ". Interrupt now; ask the doctor.");
        }
        if (values.measured() == 0) {
            return RuleResult.NOT_APPLICABLE;
        }
        return values.incomparable().isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.undetermined(
                                "Cannot be compared with the label's limits without "
                                        + String.join(", ", values.incomparable())
                                        + ". Enter the laboratory's upper limits in the site policy, in the unit of the values.")
                        .weighing(Severity.WARNING);
    }
}
