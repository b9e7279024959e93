package org.blinaplan.ui.ribbon;

import java.util.List;
import org.blinaplan.ui.common.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What the card beside a thing says.
 *
 * @param title what it is
 * @param note beside the title; empty where there is nothing to add
 * @param lines in order
 * @param why how its numbers were reached; absent where it has none
 * @param hint what a key does here; empty where there is nothing to say
 */
public record HoverCard(
        String title,
        String note,
        List<Line> lines,
        @Nullable Explanation why,
        String hint) {
    public HoverCard {
        lines = List.copyOf(lines);
    }

    /** A card without a hint. */
    HoverCard(String title, String note, List<Line> lines, @Nullable Explanation why) {
        this(title, note, lines, why, "");
    }

    /**
     * One line.
     *
     * @param label muted, on the left
     * @param value on the right
     */
    public record Line(String label, String value) {}
}
