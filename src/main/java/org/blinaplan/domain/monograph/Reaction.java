package org.blinaplan.domain.monograph;

/** An adverse reaction that the label answers with a change of the infusion. */
public enum Reaction {
    CYTOKINE_RELEASE_SYNDROME("cytokine release syndrome"),
    NEUROLOGIC("neurologic"),
    SEIZURE("seizure"),
    /** Immune effector cell-associated neurotoxicity syndrome. */
    ICANS("ICANS"),
    LIVER("liver"),
    OTHER("other relevant reaction"),
    /** Whatever the reaction is, those with rows of their own included. */
    ANY("any toxicity");

    private final String text;

    Reaction(String text) {
        this.text = text;
    }

    /** As people read it: {@code "cytokine release syndrome"}. */
    public String text() {
        return text;
    }
}
