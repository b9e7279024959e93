package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.MadeBagUse;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * "Every bag that was made can still be hung." Speaks of bags made since the last cycle that is over: those before it
 * are long gone.
 */
final class MadeBagUsableRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("STO-002"),
            "Made bag that can no longer be used",
            Severity.WARNING,
            "A bag that lies in the refrigerator is hung by somebody sooner or later: too old, or at a dose that is over.",
            List.of(Labels.US_STORAGE, Labels.EU_STORAGE, Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null || followed.madeBags().isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        ZonedDateTime over = over(followed);
        String lost = followed.madeBags().stream()
                .filter(use -> use.kind() == MadeBagUse.Kind.DISCARD)
                .filter(use -> over == null || use.made().madeAt().isAfter(over))
                .map(MadeBagUsableRule::words)
                .collect(Collectors.joining("; "));
        return lost.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("Do not hang " + lost + ". Discard it, or correct the record of its making.");
    }

    private static @Nullable ZonedDateTime over(FollowedCourse course) {
        return course.cycles().stream()
                .filter(cycle -> cycle.state() == CycleState.COMPLETED || cycle.state() == CycleState.ENDED_EARLY)
                .map(MadeBagUsableRule::end)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static ZonedDateTime end(FollowedCycle cycle) {
        return cycle.planned().cycle().infusion().end();
    }

    private static String words(MadeBagUse use) {
        PlannedDose dose = use.made().dose();
        return "the " + use.made().type().hours() + " h bag" + (dose == null ? "" : " of " + dose.rate()) + " made on "
                + WallClock.time(use.made().madeAt()) + ": " + use.reason();
    }
}
