package org.blinaplan.application.store;

/** What can be done with a store. */
public enum Deed {
    /** Let people in, change their role, shut them out. */
    MANAGE_PEOPLE("manage people"),
    /** Walk the chain, copy the store. */
    KEEP_STORE("check or copy the store");

    private final String text;

    Deed(String text) {
        this.text = text;
    }

    /** As a sentence has it: "may not manage people". */
    String text() {
        return text;
    }

    /** The one table of rights. */
    boolean isAllowed(Role role) {
        return switch (this) {
            case MANAGE_PEOPLE -> role == Role.ADMINISTRATOR;
            case KEEP_STORE -> role == Role.ADMINISTRATOR || role == Role.PHARMACIST;
        };
    }
}
