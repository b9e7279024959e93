package org.blinaplan.domain.event;

/** How a cycle stands. */
public enum CycleState {
    PLANNED,
    RUNNING,
    INTERRUPTED,
    /** Its whole infusion time was delivered. */
    COMPLETED,
    /** Less than that, and no more will be. */
    ENDED_EARLY,
    /** The course was stopped while it ran or was interrupted. */
    STOPPED_FOR_GOOD
}
