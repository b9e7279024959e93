package org.blinaplan.ui.ribbon;

import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/** What an item of a lane is. */
public enum ItemKind {
    MONTH(null),
    CLOCK_CHANGE(Sign.CLOCK_CHANGE),
    /** Where an infusion day begins, in a row with a gap. */
    DAY_MARK(null),
    /** A reaction in the running infusion for which the label says to interrupt it. */
    ALARM(Sign.STOP),
    /** From where everything follows from a restart that nobody has recorded yet. */
    ASSUMED_RESTART(null),
    LOW_DOSE(null),
    FULL_DOSE(null),
    /** A recorded dose that the label does not have for this patient. */
    OTHER_DOSE(null),
    FREE_TIME(null),
    /** Words behind an infusion that no treatment-free time follows. */
    ENDED(null),
    /** No drug runs, and it did again. */
    GAP(Sign.STOPPED),
    /** No drug runs now. */
    STOPPED_NOW(Sign.STOPPED),
    NEXT_CYCLE(null),
    BAG_GIVEN(null),
    BAG_HANGING(Sign.HANGING),
    BAG_PLANNED(null),
    START(Sign.START),
    RESTART(Sign.START),
    STOP(Sign.STOPPED),
    WARD_CHANGE(Sign.WARD_CHANGE),
    VISIT(Sign.VISIT),
    VISIT_OUT_OF_HOURS(Sign.VISIT_OUT_OF_HOURS),
    DISCONNECT(Sign.DISCONNECT),
    DISCONNECT_OUT_OF_HOURS(Sign.VISIT_OUT_OF_HOURS),
    ADMISSION(null),
    SUPERVISION(null),
    PREMEDICATION(Sign.PREMEDICATION),
    BLOODS(Sign.BLOODS),
    WRITING_TEST(Sign.WRITING_TEST),
    NEUROLOGICAL(Sign.NEUROLOGICAL),
    OTHER_CHECK(Sign.CHECK),
    BODY_SIZE(Sign.WEIGHT),
    BONE_MARROW(Sign.BONE_MARROW),
    /** How many checks in a week. */
    CHECK_COUNT(null),
    /** Words where something is missing. */
    NOTICE(null);

    private final @Nullable Sign sign;

    ItemKind(@Nullable Sign sign) {
        this.sign = sign;
    }

    /** Its sign; null where it is drawn otherwise. */
    public @Nullable Sign sign() {
        return sign;
    }

    /** The sort of a check. */
    static ItemKind of(CheckKind kind) {
        return switch (kind) {
            case BLOODS -> BLOODS;
            case WRITING_TEST -> WRITING_TEST;
            case NEUROLOGICAL -> NEUROLOGICAL;
            case BONE_MARROW -> BONE_MARROW;
            case BODY_SIZE -> BODY_SIZE;
            case OTHER -> OTHER_CHECK;
        };
    }

    /** Its sign, or this one where it has none. */
    Sign signOr(Sign other) {
        return sign == null ? other : sign;
    }

    /** Whether somebody has to come when the site receives nobody. */
    public boolean isOutOfHours() {
        return this == VISIT_OUT_OF_HOURS || this == DISCONNECT_OUT_OF_HOURS;
    }
}
