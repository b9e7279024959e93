package org.blinaplan.application.store;

import java.time.Instant;

/**
 * A record as the store keeps it.
 *
 * @param position in the whole store, from 1
 * @param stream it belongs to
 * @param version of the stream with it, from 1
 * @param kind what it is
 * @param at when it was kept
 * @param by who kept it
 * @param json the record itself
 */
public record Kept(long position, StreamId stream, long version, RecordKind kind, Instant at, String by, String json) {}
