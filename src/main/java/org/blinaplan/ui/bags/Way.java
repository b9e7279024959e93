package org.blinaplan.ui.bags;

import org.blinaplan.domain.bag.BagAlternative;

/**
 * One way to hang the bags of a cycle, as the list of ways says it.
 *
 * @param alternative its bags and counts
 * @param chosen whether it is the one that is planned
 * @param vials opened
 * @param visits all visits
 * @param outOfHours how many of them are out of hours
 * @param bags {@code "from day 8: 48 48 96 48 96 96 72 h"}
 * @param sentence what it is good at and what it costs
 */
public record Way(
        BagAlternative alternative,
        boolean chosen,
        int vials,
        int visits,
        int outOfHours,
        String bags,
        String sentence) {}
