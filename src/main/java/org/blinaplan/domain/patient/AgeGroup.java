package org.blinaplan.domain.patient;

/** How the labels divide patients: a child has not yet reached 18 on the local date of the cycle's start. */
public enum AgeGroup {
    CHILD,
    ADULT
}
