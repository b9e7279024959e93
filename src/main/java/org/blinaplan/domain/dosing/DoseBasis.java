package org.blinaplan.domain.dosing;

/** How the dose is found. */
public enum DoseBasis {
    /** A flat dose, from the monograph's weight on. */
    FIXED("fixed"),
    /** A dose per square metre of body surface, below it. */
    BSA("bsa");

    private final String id;

    DoseBasis(String id) {
        this.id = id;
    }

    /** As files write it: {@code "bsa"}. */
    public String id() {
        return id;
    }
}
