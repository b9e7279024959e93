package org.blinaplan.application;

import java.util.Optional;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;

/**
 * The counts of all cycles of a plan together.
 *
 * @param bags hung
 * @param vials opened
 * @param visits all visits
 * @param visitsOutOfHours visits when the site receives none
 * @param discarded drug thrown away with bags stopped early
 */
public record CourseCounts(int bags, VialCount vials, int visits, int visitsOutOfHours, DoseHours discarded) {
    private static final CourseCounts NONE = new CourseCounts(0, VialCount.NONE, 0, 0, DoseHours.NONE);

    /** Summed over the cycles; empty where a cycle has no bag sequence. */
    public static Optional<CourseCounts> of(Plan plan) {
        CourseCounts sum = NONE;
        for (PlannedCycle cycle : plan.cycles()) {
            BagCounts counts = cycle.sequence().counts();
            if (counts == null) {
                return Optional.empty();
            }
            sum = new CourseCounts(
                    sum.bags + cycle.sequence().bags().size(),
                    sum.vials.plus(counts.vials()),
                    sum.visits + counts.visits(),
                    sum.visitsOutOfHours + counts.visitsOutOfHours(),
                    sum.discarded.plus(counts.discarded()));
        }
        return Optional.of(sum);
    }
}
