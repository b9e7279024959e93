package org.blinaplan.domain.monograph;

/** The two dose levels of both labels. */
public enum DoseLevel {
    /** The first week of a first cycle in relapsed or refractory disease, and a restart after a severe reaction. */
    LOW,
    FULL
}
