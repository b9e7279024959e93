package org.blinaplan.domain.rule;

import java.util.List;

/**
 * What a rule is, apart from any patient.
 *
 * @param id its published name
 * @param title what it asks, in a few words
 * @param severity how much it weighs when violated, and when undetermined unless the rule says otherwise
 * @param rationale why it matters, in one or two sentences
 * @param citations where it comes from, at least one
 */
public record RuleDefinition(RuleId id, String title, Severity severity, String rationale, List<Citation> citations) {
    public RuleDefinition {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " has no citation");
        }
    }
}
