package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.site.Pin;

/**
 * A sequence that a person may want to compare with the best.
 *
 * @param aim what it is the best at
 * @param sequence its bags, visits and counts
 * @param sentence what it gains and costs against the best, in English
 */
public record BagAlternative(Aim aim, BagSequence sequence, String sentence) {
    /** What a sequence is the best at; among those, it is the best by the policy's own objectives. */
    public enum Aim {
        /** The policy's own objectives. */
        POLICY,
        FEWEST_VIALS,
        FEWEST_VISITS,
        /** No visit at all out of hours. */
        NOTHING_OUT_OF_HOURS,
        /** Every visit on the same two weekdays. */
        FIXED_WEEKDAYS,
        /** No bag of a shorter kind than the one before it: the next bag never runs faster through the same line. */
        SHORT_BAGS_FIRST
    }

    /** Its bags as pins of their cycle: a policy with these pins gives this sequence. */
    public List<Pin> asPins(int cycle) {
        return sequence.bags().stream()
                .map(bag -> new Pin(cycle, bag.atHour(), bag.bagHours(), bag.hours()))
                .toList();
    }
}
