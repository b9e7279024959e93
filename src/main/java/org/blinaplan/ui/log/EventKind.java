package org.blinaplan.ui.log;

import java.util.EnumSet;
import java.util.List;
import org.blinaplan.ui.common.Sign;

/** What can be recorded on the screen, with the fields a person fills in beside the time. */
public enum EventKind {
    STARTED(Sign.HANGING, FormKey.DOSE),
    INTERRUPTED(Sign.STOPPED, FormKey.BECAUSE, FormKey.GRADE),
    RESTARTED(Sign.HANGING, FormKey.DOSE, FormKey.NEW_CYCLE),
    BAG_HUNG(Sign.BAG, FormKey.BAG_HOURS),
    BAG_DOWN(Sign.BAG, FormKey.BAG_HOURS),
    REACTION(Sign.WARNING, FormKey.REACTION, FormKey.GRADE),
    PREMEDICATION(Sign.PREMEDICATION, FormKey.DRUG, FormKey.DRUG_DOSE),
    MEASUREMENT(Sign.BLOODS, FormKey.MARKER, FormKey.VALUE),
    ASSESSMENT(
            Sign.NEUROLOGICAL,
            FormKey.INSTRUMENT,
            FormKey.ORIENTATION,
            FormKey.NAMING,
            FormKey.COMMAND,
            FormKey.WRITING,
            FormKey.ATTENTION,
            FormKey.SCORE,
            FormKey.SENTENCE),
    TASK(Sign.DONE, FormKey.TASK, FormKey.RESULT),
    BODY(Sign.WEIGHT, FormKey.MEASURE, FormKey.NUMBER),
    ENDED(Sign.DISCONNECT),
    RESOLVED(Sign.DONE, FormKey.RESOLVED, FormKey.DOWN_TO),
    DOSE_CHANGED(Sign.DOSE_STEP, FormKey.DOSE),
    BAG_MADE(
            Sign.BAG,
            FormKey.BAG_HOURS,
            FormKey.VIALS,
            FormKey.SALINE,
            FormKey.LOTS,
            FormKey.EXPIRY,
            FormKey.MADE_BY,
            FormKey.CHECKED_BY),
    COURSE_STOPPED(Sign.STOP, FormKey.WHY);

    /** Those behind "More": they are rarer. */
    static final List<EventKind> RARE = List.of(RESOLVED, DOSE_CHANGED, BAG_MADE, COURSE_STOPPED);

    /** Those on the keys 2 to 9; 1 is what changes the infusion now, 0 its end. */
    static final List<EventKind> KEYS =
            List.of(BAG_HUNG, BAG_DOWN, REACTION, PREMEDICATION, MEASUREMENT, ASSESSMENT, TASK, BODY);

    private final Sign sign;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FormKey> fields;

    EventKind(Sign sign, FormKey... fields) {
        this.sign = sign;
        this.fields = List.of(fields);
    }

    Sign sign() {
        return sign;
    }

    List<FormKey> fields() {
        return fields;
    }

    /** Whether it can move the plan, so that the plan is shown as it would be. */
    boolean movesThePlan() {
        return EnumSet.of(STARTED, INTERRUPTED, RESTARTED, BAG_HUNG, BAG_DOWN, ENDED, DOSE_CHANGED, COURSE_STOPPED)
                .contains(this);
    }
}
