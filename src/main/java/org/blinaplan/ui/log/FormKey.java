package org.blinaplan.ui.log;

import java.util.EnumSet;
import java.util.Set;

/** The fields of the forms. */
enum FormKey {
    DOSE(Look.TYPED),
    NEW_CYCLE(Look.CHOICE),
    BECAUSE(Look.CHOICE),
    REACTION(Look.CHOICE),
    RESOLVED(Look.CHOICE),
    GRADE(Look.HALF_CHOICE),
    DOWN_TO(Look.HALF_CHOICE),
    CTCAE(Look.HALF_CHOICE),
    FEVER(Look.HALF_CHOICE),
    TREATED(Look.HALF_CHOICE),
    HYPOTENSION(Look.HALF_CHOICE),
    OXYGEN(Look.HALF_CHOICE),
    ICE(Look.HALF_CHOICE),
    CONSCIOUSNESS(Look.HALF_CHOICE),
    SEIZURE(Look.HALF_CHOICE),
    MOTOR(Look.HALF_CHOICE),
    OEDEMA(Look.HALF_CHOICE),
    CAPD(Look.HALF_CHOICE),
    BAG_HOURS(Look.CHOICE),
    VIALS(Look.TYPED),
    SALINE(Look.TYPED),
    LOTS(Look.TYPED),
    EXPIRY(Look.TYPED),
    MADE_BY(Look.TYPED),
    CHECKED_BY(Look.TYPED),
    DRUG(Look.TYPED),
    DRUG_DOSE(Look.TYPED),
    MARKER(Look.CHOICE),
    VALUE(Look.TYPED),
    INSTRUMENT(Look.CHOICE),
    ORIENTATION(Look.HALF_CHOICE),
    NAMING(Look.HALF_CHOICE),
    COMMAND(Look.HALF_CHOICE),
    WRITING(Look.HALF_CHOICE),
    ATTENTION(Look.HALF_CHOICE),
    SCORE(Look.HALF_TYPED),
    SENTENCE(Look.TYPED),
    JUDGEMENT(Look.CHOICE),
    TASK(Look.CHOICE),
    RESULT(Look.TYPED),
    MEASURE(Look.CHOICE),
    NUMBER(Look.TYPED),
    WHY(Look.TYPED);

    /** What the ASTCT consensus grades cytokine release syndrome by. */
    static final Set<FormKey> CRS = EnumSet.range(FEVER, OXYGEN);

    /** What it grades ICANS by. */
    static final Set<FormKey> ICANS = EnumSet.range(ICE, CAPD);

    /** How a field looks. */
    private enum Look {
        TYPED,
        CHOICE,
        HALF_TYPED,
        HALF_CHOICE
    }

    private final Look look;

    FormKey(Look look) {
        this.look = look;
    }

    /** Whether it is chosen from a list instead of typed. */
    boolean isChoice() {
        return look == Look.CHOICE || look == Look.HALF_CHOICE;
    }

    /** Whether another field fits beside it. */
    boolean isHalf() {
        return look == Look.HALF_TYPED || look == Look.HALF_CHOICE;
    }

    /** Whether it is a finding of a reaction. */
    boolean isFinding() {
        return CRS.contains(this) || ICANS.contains(this);
    }

    /** Whether it may well stay empty, so that nobody is led to it first. */
    boolean isSkipped() {
        return this == GRADE || this == CTCAE || isFinding();
    }
}
