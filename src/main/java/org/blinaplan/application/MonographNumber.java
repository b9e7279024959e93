package org.blinaplan.application;

import org.blinaplan.domain.monograph.Source;

/**
 * One number or row of a monograph that has a source of its own.
 *
 * @param path where it stands: {@code bags[24 h].rate}
 * @param text what it says: {@code 10 mL/h}; empty for a row that says several things
 * @param source where it comes from and how sure it is
 */
public record MonographNumber(String path, String text, Source source) {
    /** In one line: {@code "bags[24 h].rate: 10 mL/h (US instructions for use, bags, 2025)"}. */
    @Override
    public String toString() {
        return (text.isEmpty() ? path : path + ": " + text) + " (" + source.citation() + ")";
    }
}
