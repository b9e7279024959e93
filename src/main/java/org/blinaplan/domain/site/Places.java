package org.blinaplan.domain.site;

import org.jspecify.annotations.Nullable;

/**
 * What the site calls its places, printed on paper.
 *
 * @param ward where patients are admitted
 * @param dayUnit where visits happen
 * @param pharmacy where bags are made
 */
public record Places(
        @Nullable String ward,
        @Nullable String dayUnit,
        @Nullable String pharmacy) {
    /** Nothing entered. */
    public static final Places EMPTY = new Places(null, null, null);
}
