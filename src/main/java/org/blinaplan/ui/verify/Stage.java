package org.blinaplan.ui.verify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the second look has come. */
sealed interface Stage {
    /** The store is being read, or written. */
    record Waiting() implements Stage {}

    /**
     * There is nothing to type.
     *
     * @param why in a word
     * @param title what is the matter
     * @param sentence what to do
     * @param signed what was agreed with; absent where nothing is
     * @param open whether this person may see both entries: nothing is left to be typed unseen
     */
    record Closed(
            Why why,
            String title,
            String sentence,
            @Nullable SignedText signed,
            boolean open) implements Stage {}

    /**
     * The four values are typed, unseen.
     *
     * @param who wrote which version, and when
     * @param town in whose time the start is typed
     * @param indications of the monograph, id to name
     * @param beside a sentence where a verified version is given meanwhile; empty where there is none
     */
    record Typing(String who, String town, Map<String, String> indications, String beside) implements Stage {}

    /**
     * Both entries side by side.
     *
     * @param text in words
     */
    record Compared(ComparedText text) implements Stage {}

    /** Why there is nothing to type. */
    enum Why {
        /** Two people have agreed. */
        VERIFIED,
        /** They have, but this program plans otherwise. */
        NOT_AS_SIGNED,
        /** The person wrote it. */
        OWN,
        /** The person's role does not verify. */
        NOT_ALLOWED,
        /** Something is typed in the order that is not kept. */
        UNSAVED,
        /** The order is not complete. */
        NOT_READABLE,
        /** A second person found it wrong. */
        FOUND_WRONG,
        /** The store cannot be used. */
        FAULT
    }
}
