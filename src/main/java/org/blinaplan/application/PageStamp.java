package org.blinaplan.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How sure the plan on a page is, and by what it can be told from another.
 *
 * @param checkCode of the plan
 * @param mark across the page
 * @param version of the order; 0 without a store
 * @param signed who verified it; absent for a draft
 * @param head of the store's chain when it was printed, {@code "12:5cf18153"}; absent without a store
 */
public record PageStamp(
        String checkCode,
        Mark mark,
        int version,
        @Nullable Signed signed,
        @Nullable String head) {
    /** What stands across a page. */
    public enum Mark {
        /** In no store: nobody can verify it. */
        NOT_STORED,
        /** Nobody has verified it yet. */
        NOT_VERIFIED,
        /** Verified, by a monograph that the site has not adopted. */
        NOT_ADOPTED,
        /** Of an invented patient. */
        INVENTED,
        /** Verified and adopted. */
        NONE
    }

    /**
     * Who verified it.
     *
     * @param by the second person
     * @param at when
     */
    public record Signed(String by, Instant at) {}

    /** On pages of no single plan, of invented patients. */
    public static final PageStamp INVENTED = new PageStamp("", Mark.INVENTED, 0, null, null);

    /** Of a plan that is in no store. */
    public static PageStamp notStored(String checkCode) {
        return new PageStamp(checkCode, Mark.NOT_STORED, 0, null, null);
    }
}
