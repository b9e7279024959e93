package org.blinaplan.domain.bag;

import org.jspecify.annotations.Nullable;

/** What becomes of the line when a bag is hung; three wordings and no others. It is never flushed. */
public enum LineInstruction {
    /** At the start, after a gap and where the dose changes: the old line holds the old concentration. */
    NEW_LINE("NEW LINE"),
    /** Where the rate goes up at the same dose: the pump would push what the line holds faster than it should run. */
    ASPIRATE("ASPIRATE THE LINE"),
    /** In all other cases. */
    BY_WARD_RULE("by ward rule");

    private final String words;

    LineInstruction(String words) {
        this.words = words;
    }

    /**
     * For a bag that follows another, or none.
     *
     * @param before absent at the start of a cycle; a gap between the two is a restart
     */
    public static LineInstruction at(@Nullable Bag before, Bag next) {
        if (before == null
                || next.time().start().isAfter(before.time().end())
                || !before.dose().rate().equals(next.dose().rate())) {
            return NEW_LINE;
        }
        return before.rate().compareTo(next.rate()) < 0 ? ASPIRATE : BY_WARD_RULE;
    }

    /** As paper has it. */
    public String words() {
        return words;
    }
}
