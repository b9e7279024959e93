package org.blinaplan.application.store;

/** What can be done with a store. */
public enum Deed {
    /** Let people in, change their role, shut them out. */
    MANAGE_PEOPLE("manage people"),
    /** Walk the chain, copy the store. */
    KEEP_STORE("check or copy the store"),
    /** See orders, plans and what happened. */
    READ_COURSES("read courses"),
    /** Write an order, or a further version of it. */
    WRITE_ORDERS("write orders"),
    /** Record what happened. */
    RECORD_EVENTS("record what happened"),
    /** Be the second person who agrees with a plan. */
    VERIFY_PLANS("verify plans"),
    /** Print for the record. */
    PRINT("print"),
    /** Say how the site works. */
    SET_POLICY("change how the site works"),
    /** Confirm a monograph row by row. */
    ADOPT_MONOGRAPHS("adopt monographs");

    private final String text;

    Deed(String text) {
        this.text = text;
    }

    /** As a sentence has it: "may not manage people". */
    public String text() {
        return text;
    }

    /** The one table of rights. */
    boolean isAllowed(Role role) {
        return switch (this) {
            case MANAGE_PEOPLE -> role == Role.ADMINISTRATOR;
            case KEEP_STORE, SET_POLICY -> role == Role.ADMINISTRATOR || role == Role.PHARMACIST;
            case READ_COURSES -> role != Role.ADMINISTRATOR;
            case WRITE_ORDERS, ADOPT_MONOGRAPHS -> role == Role.PHARMACIST;
            case RECORD_EVENTS, VERIFY_PLANS, PRINT -> role == Role.PHARMACIST || role == Role.NURSE;
        };
    }
}
