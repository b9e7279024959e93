package org.blinaplan.domain.bag;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a sequence must keep beyond its policy, for the alternatives.
 *
 * @param visitDays weekdays of every visit
 * @param neverShorter whether no bag may be of a shorter kind than the one before it
 */
record Restriction(Set<DayOfWeek> visitDays, boolean neverShorter) {
    /** The policy alone. */
    static final Restriction NONE = new Restriction(EnumSet.allOf(DayOfWeek.class), false);
    /** Bags of growing length. */
    static final Restriction NEVER_SHORTER = new Restriction(EnumSet.allOf(DayOfWeek.class), true);

    /** All visits on these weekdays. */
    static Restriction on(Set<DayOfWeek> days) {
        return new Restriction(days, false);
    }
}
