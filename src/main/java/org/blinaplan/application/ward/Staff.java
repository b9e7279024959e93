package org.blinaplan.application.ward;

/** Whose task it is. */
public enum Staff {
    NURSE,
    PHARMACIST,
    BOTH;

    /** Whether it belongs on the list of these people; a list of both shows everything. */
    public boolean isFor(Staff people) {
        return people == BOTH || this == BOTH || this == people;
    }
}
