package org.blinaplan.domain.bag;

import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.quantity.Weight;

/** Chooses which bags follow each other in a cycle. */
public interface BagSequencer {
    /** A sequence that keeps every dose step, the policy's bags and its pins, or the reason why there is none. */
    BagSequence sequence(Cycle cycle, Monograph monograph, BagPolicy policy, Weight weight);
}
