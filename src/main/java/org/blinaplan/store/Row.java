package org.blinaplan.store;

/**
 * A record as it lies in the database.
 *
 * @param position in the whole store
 * @param stream it belongs to
 * @param version of the stream
 * @param content encrypted
 * @param link of the chain
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record Row(long position, String stream, long version, byte[] content, byte[] link) {}
