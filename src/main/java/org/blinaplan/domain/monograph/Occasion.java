package org.blinaplan.domain.monograph;

/** What a premedication is given before. */
public enum Occasion {
    CYCLE_START("cycle start"),
    DOSE_STEP("dose step"),
    RESTART("restart");

    private final String text;

    Occasion(String text) {
        this.text = text;
    }

    /** As the plan writes it: {@code "cycle start"}. */
    public String text() {
        return text;
    }
}
