package org.blinaplan.domain.site;

/** Whether an opened vial may serve more than one bag. */
public enum VialSharing {
    NONE("none"),
    /** Bags made in one preparation session share opened vials. */
    SESSION("session");

    private final String id;

    VialSharing(String id) {
        this.id = id;
    }

    /** As files write it: {@code "session"}. */
    public String id() {
        return id;
    }
}
