package org.blinaplan.domain.site;

/** What a bag sequence is judged by, in the usual order; fewer is better in each. */
public enum Objective {
    VISITS_OUT_OF_HOURS("visitsOutOfHours"),
    VIALS("vials"),
    VISITS("visits"),
    DISCARDED_MICROGRAMS("discardedMicrograms");

    private final String id;

    Objective(String id) {
        this.id = id;
    }

    /** As files write it: {@code "visitsOutOfHours"}. */
    public String id() {
        return id;
    }
}
