package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;

/**
 * A start that a cycle could have, and the best bags it would have then.
 *
 * @param start the hook-up
 * @param end the disconnect
 * @param sequence its bags and counts, or why there are none
 */
public record StartDay(ZonedDateTime start, ZonedDateTime end, BagSequence sequence) {}
