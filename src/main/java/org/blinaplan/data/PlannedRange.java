package org.blinaplan.data;

import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * What an order plans, as far as it could be read; the fields that refer to it are checked against what is known.
 *
 * @param monograph absent where the order names none that is known
 * @param indication absent where the monograph has none of that name
 * @param firstCycle absent where it could not be read
 * @param lastCycle absent where it could not be read
 */
record PlannedRange(
        @Nullable Monograph monograph,
        @Nullable Indication indication,
        @Nullable Integer firstCycle,
        @Nullable Integer lastCycle) {
    /** Nothing is known: a site policy serves every order. */
    static final PlannedRange ANY = new PlannedRange(null, null, null, null);

    /** Whether this cycle is certainly not planned. */
    boolean excludes(int cycle) {
        return (firstCycle != null && cycle < firstCycle) || (lastCycle != null && cycle > lastCycle);
    }

    /** The elapsed hours of this cycle's infusion; null where they are not known. */
    @Nullable
    Integer infusionHours(int cycle) {
        if (indication == null || cycle < 1 || cycle > indication.lastCycle()) {
            return null;
        }
        return indication.pattern(cycle).infusionHours();
    }

    /** As people read it: {@code "1 to 4"}, or the end that could be read. */
    String cycles() {
        if (firstCycle == null) {
            return "up to " + lastCycle;
        }
        return lastCycle == null ? "from " + firstCycle : firstCycle + " to " + lastCycle;
    }
}
