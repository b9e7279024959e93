package org.blinaplan.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.DuePremedication;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.quantity.MilligramDose;

/** "Before every start, step and restart the planned premedication was given." */
final class PremedicationGivenRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRE-006"),
            "Premedication not recorded",
            Severity.WARNING,
            "Without it cytokine release is likelier; what is not recorded may have been left out.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        List<DuePremedication> due = followed == null
                ? List.of()
                : followed.care().premedications().stream()
                        .filter(DuePremedication::begun)
                        .toList();
        if (followed == null || due.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        boolean records = followed.care().entries().stream()
                .anyMatch(entry -> entry.event() instanceof CourseEvent.PremedicationGiven);
        if (!records) {
            return RuleResult.undetermined(
                            "No premedication is recorded in this log, so nobody can say whether the planned one was"
                                    + " given. Record it, or keep it where this hospital does.")
                    .weighing(Severity.INFO);
        }
        String wrong = due.stream().flatMap(PremedicationGivenRule::wrong).collect(Collectors.joining(" "));
        return wrong.isEmpty() ? RuleResult.SATISFIED : RuleResult.violated(wrong);
    }

    private static Stream<String> wrong(DuePremedication due) {
        Premedication planned = due.planned();
        String before = " before the infusion of " + WallClock.time(due.before()) + ".";
        CourseEvent.PremedicationGiven given = due.given();
        if (given == null) {
            return Stream.of("No " + planned.drug() + " " + planned.dose() + " is recorded" + before);
        }
        MilligramDose wanted = wanted(planned, given.drug());
        return MilligramDose.parse(given.dose()).compareTo(wanted) < 0
                ? Stream.of("Only " + given.drug() + " " + given.dose() + " in place of " + wanted + " is recorded"
                        + before)
                : Stream.empty();
    }

    private static MilligramDose wanted(Premedication planned, String drug) {
        return planned.alternatives().stream()
                .filter(other -> other.drug().equalsIgnoreCase(drug.strip()))
                .findFirst()
                .map(Premedication.Alternative::dose)
                .orElse(planned.dose());
    }
}
