package org.blinaplan.application.adopt;

import java.time.Instant;

/**
 * A statement on a row, by whom and when.
 *
 * @param what was said
 * @param by whom
 * @param at when it was kept
 */
public record Said(Adoption what, String by, Instant at) {}
