package org.blinaplan.application.store;

/** What somebody is here. */
public enum Role {
    ADMINISTRATOR,
    PHARMACIST,
    NURSE,
    READER;

    /** Whether somebody of this role may do this. */
    public boolean may(Deed deed) {
        return deed.isAllowed(this);
    }
}
