package org.blinaplan.domain.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a rule that is violated or undetermined.
 *
 * @param rule the rule's published name
 * @param title what the rule asks
 * @param severity how much it weighs here
 * @param status {@code VIOLATED} or {@code UNDETERMINED}
 * @param cycle the cycle number it concerns; absent where it concerns the whole course
 * @param text what is wrong and what to do
 * @param rationale why it matters
 * @param citation where the rule comes from
 */
public record Finding(
        RuleId rule,
        String title,
        Severity severity,
        RuleStatus status,
        @Nullable Integer cycle,
        String text,
        String rationale,
        Citation citation) {

    /**
     * A finding from a rule and its answer.
     *
     * @param source where this rule comes from for the patient at hand, unless the answer names its own
     */
    public static Finding of(RuleDefinition rule, RuleResult result, @Nullable Integer cycle, Citation source) {
        return new Finding(
                rule.id(),
                rule.title(),
                result.severity() == null ? rule.severity() : result.severity(),
                result.status(),
                cycle,
                result.text(),
                rule.rationale(),
                result.citation() == null ? source : result.citation());
    }
}
