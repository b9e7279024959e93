package org.blinaplan.domain.reaction;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grades of one reaction, and the one that the rules use: the highest known. With any grade known, what the findings
 * reach by themselves counts too, even where others are missing; with none known the grade is unknown.
 *
 * @param entered by a person, without a scale; absent is unknown
 * @param grading the findings, and the CTCAE grade that a person gave
 * @param astct of the findings; absent where none were entered
 * @param used by rules and advice; absent is unknown
 */
public record AppliedGrade(
        @Nullable Integer entered,
        Grading grading,
        @Nullable AstctGrade astct,
        @Nullable Integer used) {
    /**
     * The grade to use.
     *
     * @param resolving whether the reaction is said to go down: then no finding at all is grade 0; of a reaction that is
     *     said to be there it gives no grade
     */
    public static AppliedGrade of(@Nullable Integer entered, Grading grading, boolean under12, boolean resolving) {
        Findings findings = grading.findings();
        AstctGrade astct = findings == null ? null : AstctGrade.of(findings, under12);
        Integer found = astct == null || (isNone(astct) && !resolving) ? null : astct.grade();
        Integer highest = Stream.of(entered, found, grading.ctcae())
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        if (highest != null && astct != null) {
            highest = Math.max(highest, astct.atLeast());
        }
        return new AppliedGrade(entered, grading, astct, highest);
    }

    /** The grade of the CTCAE as a person gave it; absent where nobody did. */
    public @Nullable Integer ctcae() {
        return grading.ctcae();
    }

    /** Whether two of the grades that are known differ. */
    public boolean isContradictory() {
        return Stream.of(entered, astct == null ? null : astct.grade(), ctcae())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isNone(AstctGrade astct) {
        return astct.grade() != null && astct.grade() == 0;
    }
}
