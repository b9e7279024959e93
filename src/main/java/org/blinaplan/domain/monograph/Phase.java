package org.blinaplan.domain.monograph;

/** What a cycle is called in the label. */
public enum Phase {
    INDUCTION("induction"),
    CONSOLIDATION("consolidation"),
    CONTINUED_THERAPY("continued therapy");

    private final String text;

    Phase(String text) {
        this.text = text;
    }

    /** The word of the label: {@code "continued therapy"}. */
    public String text() {
        return text;
    }
}
