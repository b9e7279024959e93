package org.blinaplan.rules;

import java.math.BigDecimal;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The weight has moved by less than the site's limit since the dose was computed."
 */
final class WeightChangeRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DOS-003"),
            "Change of weight",
            Severity.WARNING,
            "A large change is a patient who loses or retains fluid, or a mistyped weight.",
            List.of(Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        BigDecimal percent = subject.site().weightChangePercent();
        return WeightChange.last(subject)
                .map(change -> change.isAtLeast(percent)
                        ? RuleResult.violated("Weighed " + change.measured() + " on " + WallClock.time(change.at())
                                + "; the dose was computed with " + change.dosedWith() + ", and a change of "
                                + percent.toPlainString()
                                + " % or more asks for a look. Weigh again; if it holds, tell the doctor.")
                        : RuleResult.SATISFIED)
                .orElse(RuleResult.NOT_APPLICABLE);
    }
}
