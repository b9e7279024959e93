package org.blinaplan.rules;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "An event that is recorded late has a reason."
 */
final class LateEntryRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("INT-006"),
            "Event recorded late",
            Severity.WARNING,
            "What is written down long after it happened is remembered, not seen; the record says why.",
            List.of(Labels.SITE_POLICY));

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
        Duration longest = subject.site().lateEntryAfter();
        List<String> late = followed.log().recorded().stream()
                .map(CourseEvent::stamp)
                .filter(stamp -> stamp.reason() == null && stamp.recordedAt() != null)
                .filter(stamp ->
                        Duration.between(stamp.at(), stamp.recordedAt()).compareTo(longest) > 0)
                .map(stamp -> WallClock.time(stamp.at()))
                .toList();
        return late.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("Recorded more than " + longest.toHours() + " h later, without a reason: "
                        + String.join("; ", late) + ". Write the reason.");
    }
}
