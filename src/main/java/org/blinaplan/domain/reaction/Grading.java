package org.blinaplan.domain.reaction;

import org.jspecify.annotations.Nullable;

/**
 * What was entered of a reaction beside its grade.
 *
 * @param findings to be graded by the ASTCT consensus; absent where none were entered
 * @param ctcae the grade of the CTCAE as a person gave it, 1 to 5; absent where nobody did
 */
public record Grading(@Nullable Findings findings, @Nullable Integer ctcae) {
    /** Nothing but, perhaps, a grade. */
    public static final Grading NONE = new Grading(null, null);

    /** Whether there is nothing beside the grade. */
    public boolean isNone() {
        return findings == null && ctcae == null;
    }
}
