package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monograph.Note;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "In children at risk of acid-base imbalance watch for acidosis while a bag with preservative runs."
 */
final class PreservedBagsInChildrenRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-008"),
            "Preserved bags in a child",
            Severity.INFO,
            "Benzyl alcohol adds acid; a child at risk of acid-base imbalance can become acidotic.",
            List.of(Labels.US_WARNINGS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        if (subject.cycle().ageGroup() != AgeGroup.CHILD || subject.preservedBags() == 0) {
            return RuleResult.NOT_APPLICABLE;
        }
        return subject.course()
                .course()
                .monograph()
                .safety()
                .note(Note.BENZYL_ALCOHOL)
                .map(note ->
                        RuleResult.violated(note.text()).citing(note.source().citation()))
                .orElseGet(() -> RuleResult.undetermined("The bags hold a preservative, and the monograph says nothing"
                        + " about it in children. Look it up in the label the site holds."));
    }
}
