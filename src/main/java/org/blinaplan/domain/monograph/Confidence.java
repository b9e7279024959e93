package org.blinaplan.domain.monograph;

/** How sure a number of a monograph is. */
public enum Confidence {
    /** Read in label text or on the manufacturer's professional site. */
    READ,
    /** Read in a review, a hospital protocol or an older label. */
    SECONDARY,
    /** Written down from knowledge of the label, not read in a printed copy. */
    UNCONFIRMED
}
