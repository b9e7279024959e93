package org.blinaplan.rules;

import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;

/** How much a rule's answer weighs: its own severity where the answer names no other. */
final class Severities {
    private Severities() {}

    static Severity of(ClinicalRule<PlannedCourse> rule, Happenings story) {
        Severity severity = rule.evaluate(story.planned()).severity();
        return severity == null ? rule.definition().severity() : severity;
    }
}
