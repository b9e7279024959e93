package org.blinaplan.application.store;

/**
 * The end of the chain that runs through all records of a store. Where a printed one is not found in the store, records
 * are missing.
 *
 * @param position of the last record; 0 in an empty store
 * @param code of the chain there, in hexadecimal digits
 */
public record Head(long position, String code) {
    private static final int SHORT = 8;

    /** Enough of the code for paper. */
    public String shortCode() {
        return code.substring(0, SHORT);
    }
}
