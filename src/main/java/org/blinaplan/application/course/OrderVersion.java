package org.blinaplan.application.course;

import java.time.Instant;

/**
 * One version of an order. It is never changed; a change is a further version.
 *
 * @param number from 1
 * @param at when it was kept
 * @param by who wrote it
 * @param json the order file, right or wrong, as it was typed
 */
public record OrderVersion(int number, Instant at, String by, String json) {}
