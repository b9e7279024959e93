package org.blinaplan.ui.log;

/** The fields of the forms. */
enum FormKey {
    DOSE(false),
    NEW_CYCLE(true),
    BECAUSE(true),
    GRADE(true),
    REACTION(true),
    RESOLVED(true),
    DOWN_TO(true),
    BAG_HOURS(true),
    VIALS(false),
    SALINE(false),
    LOTS(false),
    EXPIRY(false),
    MADE_BY(false),
    CHECKED_BY(false),
    DRUG(false),
    DRUG_DOSE(false),
    MARKER(true),
    VALUE(false),
    INSTRUMENT(true),
    ORIENTATION(true),
    NAMING(true),
    COMMAND(true),
    WRITING(true),
    ATTENTION(true),
    SCORE(false),
    SENTENCE(false),
    TASK(true),
    RESULT(false),
    MEASURE(true),
    NUMBER(false),
    WHY(false);

    private final boolean choice;

    FormKey(boolean choice) {
        this.choice = choice;
    }

    /** Whether it is chosen from a list instead of typed. */
    boolean isChoice() {
        return choice;
    }
}
