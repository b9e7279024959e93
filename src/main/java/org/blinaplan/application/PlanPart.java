package org.blinaplan.application;

import org.jspecify.annotations.Nullable;

/**
 * What of a plan is printed: {@code PlanPart.bag(1, 3)}.
 *
 * @param cycle its number; absent for every cycle
 * @param bag its number in the cycle; absent for every bag
 */
public record PlanPart(@Nullable Integer cycle, @Nullable Integer bag) {
    /** All of it. */
    public static final PlanPart ALL = new PlanPart(null, null);

    public PlanPart {
        if (bag != null && cycle == null) {
            throw new IllegalArgumentException("bag " + bag + " of which cycle?");
        }
    }

    /** One cycle. */
    public static PlanPart cycle(int number) {
        return new PlanPart(number, null);
    }

    /** One bag of a cycle. */
    public static PlanPart bag(int cycle, int bag) {
        return new PlanPart(cycle, bag);
    }

    /** Whether this cycle belongs to it. */
    public boolean hasCycle(int number) {
        return cycle == null || cycle == number;
    }

    /** Whether this bag of such a cycle belongs to it. */
    public boolean hasBag(int number) {
        return bag == null || bag == number;
    }
}
