package org.blinaplan.domain.rule;

/** What a rule answers. Missing is not fine: a rule that lacks what it needs is undetermined, never satisfied. */
public enum RuleStatus {
    SATISFIED,
    NOT_APPLICABLE,
    VIOLATED,
    UNDETERMINED
}
