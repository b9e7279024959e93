package org.blinaplan.application.ward;

/**
 * A course of which nothing can be said, because its order or its events cannot be read.
 *
 * @param course its id in the store
 * @param sentence why, for the people on the ward
 */
public record Unreadable(String course, String sentence) {}
