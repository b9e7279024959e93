package org.blinaplan.domain.monograph;

/**
 * A laboratory value as a multiple of its upper limit of normal.
 *
 * @param marker as the site names it: {@code ALT}
 * @param times above this multiple, the multiple itself not included
 */
public record UpperLimit(String marker, int times) {
    @Override
    public String toString() {
        return marker + " > " + times + " x ULN";
    }
}
