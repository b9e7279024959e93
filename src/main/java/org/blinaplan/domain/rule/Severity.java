package org.blinaplan.domain.rule;

/** How much a finding weighs, the lightest first. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Look at it before the course starts. */
    WARNING,
    /** Must not be given as it stands. */
    STOP
}
