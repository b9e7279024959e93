package org.blinaplan.domain.rule;

/**
 * One rule of the label or of good practice. Stateless; it never changes a dose.
 *
 * @param <S> what it looks at: a whole course, or one cycle of it
 */
public interface ClinicalRule<S> {
    /** What the rule is. */
    RuleDefinition definition();

    /** What it says of this subject. */
    RuleResult evaluate(S subject);
}
