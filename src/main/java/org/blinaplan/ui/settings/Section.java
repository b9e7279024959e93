package org.blinaplan.ui.settings;

/** The parts of the site policy, as the list on the left has them. */
public enum Section {
    HOSPITAL,
    VISITS,
    BAGS,
    PUMP,
    PRICES,
    LIMITS,
    MONITORING
}
