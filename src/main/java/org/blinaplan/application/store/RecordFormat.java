package org.blinaplan.application.store;

/**
 * Writes and reads one kind of record.
 *
 * @param <T> what is kept
 */
public interface RecordFormat<T> {
    /** As the store keeps it. */
    String write(T value);

    /**
     * What {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    T read(String json);
}
