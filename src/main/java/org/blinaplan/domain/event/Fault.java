package org.blinaplan.domain.event;

/**
 * An event that cannot stand as it was recorded.
 *
 * @param index its place in the file, from 0
 * @param text why, and what would be right, in one sentence
 */
public record Fault(int index, String text) {}
