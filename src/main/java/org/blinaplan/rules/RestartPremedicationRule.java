package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The premedication of a supervised restart is the one the label states."
 */
final class RestartPremedicationRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRE-004"),
            "Premedication at a restart",
            Severity.WARNING,
            "Where the label is silent the program plans no premedication by itself; somebody decides.",
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
        List<String> silent = new ArrayList<>();
        boolean supervised = false;
        for (FollowedCycle cycle : followed.cycles()) {
            for (ZonedDateTime restart : restarts(cycle)) {
                supervised = true;
                boolean stated = cycle.planned().cycle().premedications().stream()
                        .anyMatch(given -> given.reasons().contains(Occasion.RESTART)
                                && given.at().isAfter(restart.minusDays(1))
                                && !given.at().isAfter(restart));
                if (!stated) {
                    silent.add(WallClock.time(restart));
                }
            }
        }
        if (silent.isEmpty()) {
            return supervised ? RuleResult.SATISFIED : RuleResult.NOT_APPLICABLE;
        }
        return RuleResult.undetermined("The label does not state premedication for the restart on "
                + String.join(" and on ", silent) + ". Decide.");
    }

    private static List<ZonedDateTime> restarts(FollowedCycle cycle) {
        return cycle.planned().cycle().admissions().stream()
                .filter(admission -> admission.stay() == null)
                .map(Admission::start)
                .filter(start ->
                        start.isAfter(cycle.planned().cycle().infusion().start()))
                .toList();
    }
}
