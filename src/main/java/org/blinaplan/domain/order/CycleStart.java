package org.blinaplan.domain.order;

/**
 * A planned later start of a cycle.
 *
 * @param cycle cycle number, after the first planned one
 * @param start local time in the order's zone
 */
public record CycleStart(int cycle, EnteredTime start) {}
