package org.blinaplan.domain.monitoring;

/** How far a check is. */
public enum CheckStatus {
    /** An event that answers it was recorded. */
    DONE,
    /** It may be done now, and its latest moment has not passed. */
    DUE,
    /** Its latest moment has passed, and nothing that answers it was recorded. */
    OVERDUE,
    /** It is still to come. */
    PLANNED
}
