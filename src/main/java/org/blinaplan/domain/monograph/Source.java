package org.blinaplan.domain.monograph;

import org.blinaplan.domain.rule.Citation;

/**
 * Where a row of a monograph comes from and how sure it is.
 *
 * @param citation document, section, edition
 * @param confidence how sure
 */
public record Source(Citation citation, Confidence confidence) {
    /** In one line: {@code "US prescribing information, 2.1, 2024-06 (unconfirmed)"}. */
    @Override
    public String toString() {
        return confidence == Confidence.READ
                ? citation.toString()
                : citation + " (" + confidence.name().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
