package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;

/**
 * What a bag sequence is judged by; fewer is better in each.
 *
 * @param visitsOutOfHours visits when the site receives none
 * @param vials opened
 * @param visits all visits
 * @param discarded drug thrown away with bags stopped early
 */
public record BagCounts(int visitsOutOfHours, VialCount vials, int visits, DoseHours discarded) {
    /** Below zero where this is better than the other by these objectives, the first before the second. */
    public int compare(BagCounts other, List<Objective> order) {
        for (Objective objective : order) {
            int difference = switch (objective) {
                case VISITS_OUT_OF_HOURS -> Integer.compare(visitsOutOfHours, other.visitsOutOfHours);
                case VIALS -> vials.compareTo(other.vials);
                case VISITS -> Integer.compare(visits, other.visits);
                case DISCARDED_MICROGRAMS -> discarded.compareTo(other.discarded);
            };
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
