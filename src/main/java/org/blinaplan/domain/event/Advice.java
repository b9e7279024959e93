package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the label says while an infusion is interrupted. The program advises; only a recorded event changes
 * the course.
 *
 * @param action what to do
 * @param dose at which it then runs; absent where the row names none
 * @param notBefore the earliest restart; absent where the row names none
 * @param rule which rule says so
 * @param text the same in a sentence
 */
public record Advice(
        Action action, @Nullable PlannedDose dose, @Nullable ZonedDateTime notBefore, RuleId rule, String text) {
    /** What to do. */
    public enum Action {
        /** The bag goes on. */
        RESUME,
        /** Restart at the same dose, supervised, with premedication. */
        SUPERVISED_RESTART,
        /** Do not restart yet. */
        HOLD,
        /** Restart at the low dose. */
        RESTART_LOW,
        /** A restart begins a new cycle. */
        NEW_CYCLE,
        /** The label leaves it to a person. */
        DECIDE,
        /** Never restart. */
        STOP_FOR_GOOD
    }
}
