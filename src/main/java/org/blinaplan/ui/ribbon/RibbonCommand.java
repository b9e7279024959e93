package org.blinaplan.ui.ribbon;

/** What the keys of the ribbon do. */
public enum RibbonCommand {
    DAY_BEFORE,
    DAY_AFTER,
    CYCLE_ABOVE,
    CYCLE_BELOW,
    FIRST_DAY,
    LAST_DAY,
    WEEK_BEFORE,
    WEEK_AFTER,
    TODAY,
    NEXT_CHANGE,
    PREVIOUS_CHANGE,
    OPEN,
    CLOSE,
    WHY,
    EXPECTED_COURSE,
    NEARER,
    FARTHER
}
