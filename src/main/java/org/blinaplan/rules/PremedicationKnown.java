package org.blinaplan.rules;

import java.util.Locale;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.RuleResult;

/** What the premedication rules of both age groups share: the monograph must have the row. */
final class PremedicationKnown {
    private PremedicationKnown() {}

    static RuleResult evaluate(CycleOfCourse subject, AgeGroup group) {
        if (subject.cycle().ageGroup() != group) {
            return RuleResult.NOT_APPLICABLE;
        }
        Course course = subject.course().course();
        if (course.indication().premedication(group).isPresent()) {
            return RuleResult.SATISFIED;
        }
        String word = group.name().toLowerCase(Locale.ROOT);
        return RuleResult.undetermined("The premedication for this patient (" + word + ") in "
                + course.indication().name() + " is not known in "
                + course.monograph().id()
                + ". Enter the row premedication, " + course.indication().id() + ", " + word
                + ", from the label you hold.");
    }
}
