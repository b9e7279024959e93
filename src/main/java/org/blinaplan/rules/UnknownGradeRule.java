package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * "Every reaction has a grade."
 */
final class UnknownGradeRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MOD-008"),
            "Reaction without a grade",
            Severity.STOP,
            "An unknown grade is never none: without it nobody can say whether to interrupt or restart.",
            List.of(Labels.US_MODIFICATIONS, Labels.EU_DOSING));

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
        Map<Cause, ZonedDateTime> unknown = new EnumMap<>(Cause.class);
        boolean graded = false;
        for (EventLog.Entry entry : followed.care().entries()) {
            CourseEvent event = entry.event();
            if (event instanceof CourseEvent.ReactionGraded reaction) {
                graded = true;
                note(unknown, reaction.reaction(), reaction.grade(), event.at());
            } else if (event instanceof CourseEvent.InfusionInterrupted gap
                    && gap.because().isGraded()) {
                graded = true;
                note(unknown, gap.because(), gap.grade(), event.at());
            } else if (event instanceof CourseEvent.ReactionResolved down && down.grade() != null) {
                unknown.remove(down.reaction());
            }
        }
        if (unknown.isEmpty()) {
            return graded ? RuleResult.SATISFIED : RuleResult.NOT_APPLICABLE;
        }
        return RuleResult.undetermined("Not graded: "
                + unknown.entrySet().stream()
                        .map(one -> one.getKey().text() + " on " + WallClock.time(one.getValue()))
                        .collect(Collectors.joining("; "))
                + ". Grade it; without a grade the infusion is not resumed.");
    }

    private static void note(
            Map<Cause, ZonedDateTime> unknown, Cause reaction, @Nullable Integer grade, ZonedDateTime at) {
        if (grade == null) {
            unknown.put(reaction, at);
        } else {
            unknown.remove(reaction);
        }
    }
}
