package org.blinaplan.domain.bag;

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
public record BagCounts(int visitsOutOfHours, VialCount vials, int visits, DoseHours discarded) {}
