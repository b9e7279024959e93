package org.blinaplan.export.html;

import java.time.ZonedDateTime;
import java.util.Set;

/**
 * What a family must know of one instant of a cycle.
 *
 * @param at when
 * @param kinds what happens, at least one
 * @param place who moves: nobody in hospital, the family from home
 */
record Happening(ZonedDateTime at, Set<Kind> kinds, Place place) {
    /** What happens, in the order in which it is told. */
    enum Kind {
        PUMP_STARTS,
        BAG_CHANGE,
        HIGHER_DOSE,
        GOING_HOME,
        PUMP_OFF
    }

    /** Who moves. */
    enum Place {
        /** The patient is in hospital. */
        WARD,
        /** The family comes to the day unit. */
        VISIT,
        /** The family comes, but the day unit is closed then. */
        VISIT_WHEN_CLOSED,
        /** The family comes for a start under supervision; where is told later. */
        SUPERVISED
    }

    Happening {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("nothing happens at " + at);
        }
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether the family must come from home. */
    boolean isVisit() {
        return place != Place.WARD;
    }
}
