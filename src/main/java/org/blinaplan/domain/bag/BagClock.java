package org.blinaplan.domain.bag;

/** What ends the time of a bag. */
public enum BagClock {
    /** Its life at 2-8 C, from making to hanging. */
    REFRIGERATED,
    /** The clean room's own hours, from making to hanging. */
    STERILITY,
    /** Its life at room temperature, from hanging to taking down, the infusion included. */
    ROOM_TEMPERATURE,
    /** The next bag, the dose step or the end. */
    PLANNED_END
}
