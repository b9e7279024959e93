package org.blinaplan.ui.common;

/** Asks and tells a person. */
public interface Questions {
    /** What is to become of an order that is not saved. */
    Unsaved unsaved();

    /** Tells that something did not work: what, and then why and what to do. */
    void tell(String what, String why);

    /** The answers. */
    enum Unsaved {
        SAVE,
        DROP,
        STAY
    }
}
