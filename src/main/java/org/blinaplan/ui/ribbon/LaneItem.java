package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a lane.
 *
 * @param kind what it is
 * @param from its first instant
 * @param to its end; the same as {@code from} for a sign
 * @param texts what may stand on it, the longest first
 * @param discardedTo until when the rest of a bag stopped early would have run; absent for every other item
 * @param past whether it is over
 * @param pinned whether a person fixed it
 * @param assumed whether it follows from a restart that nobody has recorded yet
 * @param card what the pointer is told; absent for plain words
 */
public record LaneItem(
        ItemKind kind,
        ZonedDateTime from,
        ZonedDateTime to,
        List<FittingText> texts,
        @Nullable ZonedDateTime discardedTo,
        boolean past,
        boolean pinned,
        boolean assumed,
        @Nullable HoverCard card) {
    public LaneItem {
        texts = List.copyOf(texts);
    }

    /** A sign or a stretch with its card. */
    static LaneItem of(
            ItemKind kind,
            ZonedDateTime from,
            ZonedDateTime to,
            List<FittingText> texts,
            boolean past,
            HoverCard card) {
        return new LaneItem(kind, from, to, texts, null, past, false, false, card);
    }

    /** Words at an instant, without a card. */
    static LaneItem words(ItemKind kind, ZonedDateTime from, ZonedDateTime to, String... longestFirst) {
        List<FittingText> texts = java.util.Arrays.stream(longestFirst)
                .map(text -> new FittingText(0, text))
                .toList();
        return new LaneItem(kind, from, to, texts, null, false, false, false, null);
    }

    /** The same item, marked where it follows from a restart that nobody has recorded yet. */
    LaneItem assumed(boolean isAssumed) {
        return new LaneItem(kind, from, to, texts, discardedTo, past, pinned, isAssumed, card);
    }

    /** The text for this width in pixels at text size 13; empty where none fits. */
    public String textFor(double width) {
        return FittingText.pick(texts, width);
    }

    /** The longest text; empty where there is none. */
    public String longest() {
        return texts.isEmpty() ? "" : texts.get(0).text();
    }

    /** The shortest text; empty where there is none. */
    public String shortest() {
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1).text();
    }
}
