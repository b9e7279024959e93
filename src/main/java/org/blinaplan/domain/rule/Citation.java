package org.blinaplan.domain.rule;

/**
 * Where a number or a rule comes from, {@code new Citation("US prescribing information", "2.4", "2024-06")}.
 *
 * @param document the document as its readers call it, never empty
 * @param section the section or table inside it, never empty
 * @param edition the edition or year, never empty
 */
public record Citation(String document, String section, String edition) {
    public Citation {
        if (document.isBlank() || section.isBlank() || edition.isBlank()) {
            throw new IllegalArgumentException("a citation names document, section and edition");
        }
    }

    /** In one line: {@code "US prescribing information, 2.4, 2024-06"}. */
    @Override
    public String toString() {
        return document + ", " + section + ", " + edition;
    }
}
