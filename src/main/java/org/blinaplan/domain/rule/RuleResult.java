package org.blinaplan.domain.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule's answer for one subject.
 *
 * @param status the answer
 * @param text one or two sentences a nurse understands: what is wrong and what to do; empty where nothing is
 * @param severity in place of the definition's own, where the label weighs this case differently
 * @param citation in place of the definition's own, where the monograph at hand is the source
 */
public record RuleResult(
        RuleStatus status,
        String text,
        @Nullable Severity severity,
        @Nullable Citation citation) {
    /** Nothing to say. */
    public static final RuleResult SATISFIED = new RuleResult(RuleStatus.SATISFIED, "", null, null);
    /** The rule does not concern this subject. */
    public static final RuleResult NOT_APPLICABLE = new RuleResult(RuleStatus.NOT_APPLICABLE, "", null, null);

    public static RuleResult violated(String text) {
        return new RuleResult(RuleStatus.VIOLATED, text, null, null);
    }

    public static RuleResult undetermined(String text) {
        return new RuleResult(RuleStatus.UNDETERMINED, text, null, null);
    }

    /** The same answer, weighed differently. */
    public RuleResult weighing(Severity other) {
        return new RuleResult(status, text, other, citation);
    }

    /** The same answer, with the source at hand. */
    public RuleResult citing(Citation source) {
        return new RuleResult(status, text, severity, source);
    }

    /** True where a person must see it. */
    public boolean speaks() {
        return status == RuleStatus.VIOLATED || status == RuleStatus.UNDETERMINED;
    }
}
