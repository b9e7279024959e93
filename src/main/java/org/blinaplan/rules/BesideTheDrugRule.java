package org.blinaplan.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.monograph.Note;
import org.blinaplan.domain.monograph.Safety;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "An antipyretic, a pre-phase with a high tumour burden, and prophylaxis of the central nervous system go with it."
 * The label of Europe names them; whether they are given stands in the records, not in the order.
 */
final class BesideTheDrugRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRE-005"),
            "Pre-phase, antipyretic, CNS prophylaxis",
            Severity.INFO,
            "The label asks for more than the program plans; what is not planned is easily forgotten.",
            List.of(Labels.EU_DOSING));
    private static final List<String> TOPICS = List.of(Note.PRE_PHASE, Note.ANTIPYRETIC, Note.CNS_PROPHYLAXIS);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Safety safety = subject.course().monograph().safety();
        List<Note> notes =
                TOPICS.stream().flatMap(topic -> safety.note(topic).stream()).toList();
        return notes.isEmpty()
                ? RuleResult.NOT_APPLICABLE
                : RuleResult.violated(notes.stream().map(Note::text).collect(Collectors.joining(" "))
                                + " The program plans none of these.")
                        .citing(notes.get(0).source().citation());
    }
}
