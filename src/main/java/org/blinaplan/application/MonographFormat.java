package org.blinaplan.application;

import org.blinaplan.domain.monograph.Monograph;

/** Writes and reads a monograph whole, with whether it was adopted: what a verified plan keeps. */
public interface MonographFormat {
    /**
     * All of it.
     *
     * @throws IllegalArgumentException if it is none of those the program knows
     */
    String write(Monograph monograph);

    /**
     * What {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    Monograph read(String json);
}
