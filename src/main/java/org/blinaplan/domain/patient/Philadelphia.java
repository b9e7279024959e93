package org.blinaplan.domain.patient;

/** Philadelphia chromosome status. */
public enum Philadelphia {
    NEGATIVE,
    POSITIVE
}
