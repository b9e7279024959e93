package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.Note;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "No driving or hazardous activity while it is being given."
 */
final class DrivingRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DRV-001"),
            "Driving",
            Severity.INFO,
            "Neurological toxicity is in the boxed warning; a seizure at the wheel harms others too.",
            List.of(Labels.US_WARNINGS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        return subject.course()
                .monograph()
                .safety()
                .note(Note.DRIVING)
                .map(note -> RuleResult.violated(note.text() + " The last planned infusion ends on "
                                + WallClock.time(subject.lastDose()) + ". Tell the patient before going home.")
                        .citing(note.source().citation()))
                .orElseGet(() -> RuleResult.undetermined(
                        "Nothing in the monograph about driving. Look it up in the" + " label the site holds."));
    }
}
