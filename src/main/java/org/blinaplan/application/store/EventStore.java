package org.blinaplan.application.store;

import java.util.List;

/**
 * Append-only streams of records, opened by one person. Nothing in it is ever changed or removed; what
 * {@link #append} has answered with {@link Outcome.Appended} is on disk.
 */
public interface EventStore extends AutoCloseable {
    /** Every record of a stream, in order; empty where there is none. */
    List<Kept> read(StreamId stream) throws StoreFault;

    /**
     * The records of all streams after a position, in order, to go on from there.
     *
     * @param most records at a time
     */
    List<Kept> after(long position, int most) throws StoreFault;

    /** The streams that have records after a position, in the order of the first of them; nothing is decrypted. */
    List<StreamId> changedAfter(long position) throws StoreFault;

    /**
     * Adds one record, durably, if nobody has added another to the stream since.
     *
     * @param expectedVersion of the stream as it was seen; 0 for a new one
     * @throws StoreFault if it cannot be kept; then nothing has changed
     */
    Outcome append(StreamId stream, long expectedVersion, RecordKind kind, String json) throws StoreFault;

    /** The end of the chain. */
    Head head() throws StoreFault;

    /**
     * Calls back, on a thread of its own, whenever another workstation may have added something, within 2 seconds.
     *
     * @return ends it
     */
    Watch watch(Runnable changed);

    /** Who has opened it. */
    String person();

    @Override
    void close();

    /** Listening, until it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** What came of adding a record. */
    sealed interface Outcome {
        /** It is kept. */
        record Appended(Kept kept) implements Outcome {}

        /**
         * Somebody else was faster; nothing was added.
         *
         * @param since what was added after the expected version, in order
         */
        record Overtaken(List<Kept> since) implements Outcome {
            public Overtaken {
                since = List.copyOf(since);
            }
        }
    }
}
