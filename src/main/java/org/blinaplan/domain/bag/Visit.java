package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;

/**
 * Somebody must come: a bag change or the disconnect, at an instant inside no admission.
 *
 * @param at when
 * @param kind why
 * @param inHours whether the site receives visits then
 */
public record Visit(ZonedDateTime at, Kind kind, boolean inHours) {
    /** Why somebody comes. */
    public enum Kind {
        BAG_CHANGE,
        DISCONNECT
    }
}
