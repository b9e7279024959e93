package org.blinaplan.application.store;

/** What a record is. Written into the store by name: a name is never changed and never used again. */
public enum RecordKind {
    /** An order, whole; each version is a record of its own. */
    ORDER,
    /** Something that happened, in the words of the events file. */
    EVENT,
    /** A second person agreed with a plan. */
    VERIFICATION,
    /** A document was printed. */
    PRINTOUT,
    /** Somebody may work here, in another role, or no longer. */
    PERSON,
    /** How the hospital works, whole. */
    SITE_POLICY,
    /** A row of a monograph was confirmed or entered. */
    ADOPTION
}
