package org.blinaplan.domain.event;

/** Why an infusion was interrupted; all but the last two are reactions. */
public enum Cause {
    CYTOKINE_RELEASE_SYNDROME("cytokine release syndrome", true),
    NEUROLOGIC("a neurologic reaction", true),
    ICANS("ICANS", true),
    SEIZURE("a seizure", true),
    LIVER("a liver reaction", true),
    OTHER_REACTION("another reaction", true),
    OVERDOSE("an overdose", true),
    LINE_OR_PUMP("line or pump", false),
    PATIENT_OR_LOGISTICS("patient or logistics", false);

    private final String text;
    private final boolean reaction;

    Cause(String text, boolean reaction) {
        this.text = text;
        this.reaction = reaction;
    }

    /** As people read it after "because of": {@code "a seizure"}. */
    public String text() {
        return text;
    }

    /** Whether a gap for it counts as one after an adverse reaction. */
    public boolean isReaction() {
        return reaction;
    }

    /** Whether it has grades 1 to 5; an overdose has none. */
    public boolean isGraded() {
        return reaction && this != OVERDOSE;
    }
}
