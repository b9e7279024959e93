package org.blinaplan.ui.common;

/** Asks and tells a person. */
public interface Questions {
    /** What is to become of an order that is not saved. */
    Unsaved unsaved();

    /** Whether to go on: what was found, why it matters, and what going on means. */
    boolean choose(String what, String why, String goOn);

    /** Tells that something did not work: what, and then why and what to do. */
    void tell(String what, String why);

    /** The answers. */
    enum Unsaved {
        SAVE,
        DROP,
        STAY
    }
}
