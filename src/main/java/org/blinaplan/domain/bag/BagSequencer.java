package org.blinaplan.domain.bag;

/** Chooses which bags follow each other in a cycle. */
public interface BagSequencer {
    /** A sequence that keeps every dose step, the policy's bags and its pins, or the reason why there is none. */
    BagSequence sequence(BagRequest request);
}
