package org.blinaplan.application.store;

/** What a record is. Written into the store by name: a name is never changed and never used again. */
public enum RecordKind {
    /** An order, whole; each version is a record of its own. */
    ORDER,
    /** What happened, as an events file; what was recorded together stands in one record. */
    EVENT,
    /** A second person compared an order, and agreed with its plan or not. */
    VERIFICATION,
    /** A document was printed. */
    PRINTOUT,
    /** Somebody may work here, in another role, or no longer. */
    PERSON,
    /** How the hospital works, whole. */
    SITE_POLICY,
    /** A row of a monograph was confirmed or entered. */
    ADOPTION,
    /** A monograph, whole, as a verified plan was made by it. */
    MONOGRAPH
}
