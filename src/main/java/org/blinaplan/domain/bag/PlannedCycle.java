package org.blinaplan.domain.bag;

import org.blinaplan.domain.course.Cycle;

/**
 * A cycle with its bags.
 *
 * @param cycle every instant fixed
 * @param sequence its bags, or why there are none
 */
public record PlannedCycle(Cycle cycle, BagSequence sequence) {}
