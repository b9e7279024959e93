package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import org.blinaplan.domain.bag.Bag;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a bag that was made.
 *
 * @param made the bag
 * @param kind whether it hung, is planned, is kept or can no longer be used
 * @param cycle number of the cycle in which it hung or is planned; absent where it does neither
 * @param bag the bag of the plan that it is; absent as before
 * @param reason why it can no longer be used, in a sentence; absent where it can
 */
public record MadeBagUse(
        MadeBag made,
        Kind kind,
        @Nullable Integer cycle,
        @Nullable Bag bag,
        @Nullable String reason) {
    /** What becomes of it. */
    public enum Kind {
        /** It was hung, as recorded or as planned. */
        HUNG,
        /** It is a bag of the plan. */
        PLANNED,
        /** It is within its life, its dose runs or comes, and the plan does not need it. */
        SPARE,
        /** It can no longer be used. */
        DISCARD
    }

    /** Whether it waits in the refrigerator and could hang at this dose at this instant. */
    public boolean canReplace(Bag running, ZonedDateTime at) {
        return (kind == Kind.PLANNED || kind == Kind.SPARE) && made.holds(running.dose()) && made.canHangAt(at);
    }
}
