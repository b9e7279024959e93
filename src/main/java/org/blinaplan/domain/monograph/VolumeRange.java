package org.blinaplan.domain.monograph;

import org.blinaplan.quantity.Volume;

/**
 * What a factory-filled bag may really hold: 265 to 275 mL in a bag of nominally 250 mL.
 *
 * @param from the smallest content, included
 * @param to the largest content, included
 */
public record VolumeRange(Volume from, Volume to) {
    public VolumeRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " to " + to + " is not a range; the smaller volume stands first");
        }
    }

    /** Whether a bag of this content may be used as it is; otherwise its content is adjusted first. */
    public boolean holds(Volume content) {
        return from.compareTo(content) <= 0 && content.compareTo(to) <= 0;
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
