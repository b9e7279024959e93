package org.blinaplan.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.reaction.CrsFindings.Hypotension;
import org.blinaplan.domain.reaction.CrsFindings.Oxygen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppliedGradeTest {
    private static final CrsFindings GRADE_THREE =
            new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, Oxygen.NONE);
    private static final CrsFindings AT_LEAST_THREE = new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, null);
    private static final CrsFindings NOTHING = new CrsFindings(false, null, Hypotension.NONE, Oxygen.NONE);

    @Test
    void usesTheHighestKnown() {
        assertThat(used(2, GRADE_THREE, null)).isEqualTo(3);
        assertThat(used(4, GRADE_THREE, 2)).isEqualTo(4);
        assertThat(used(2, GRADE_THREE, 5)).isEqualTo(5);
        assertThat(used(null, GRADE_THREE, null)).isEqualTo(3);
        assertThat(used(null, null, 2)).isEqualTo(2);
    }

    @Test
    void isUnknownWithoutAnyGradeAndNeverNone() {
        assertThat(used(null, AT_LEAST_THREE, null)).isNull();
        assertThat(used(null, NOTHING, null)).isNull();
        assertThat(used(null, null, null)).isNull();
    }

    @Test
    void countsWhatTheFindingsReachAlready() {
        assertThat(used(2, AT_LEAST_THREE, null)).isEqualTo(3);
        assertThat(used(4, AT_LEAST_THREE, null)).isEqualTo(4);
        assertThat(used(null, AT_LEAST_THREE, 1)).isEqualTo(3);
    }

    @Test
    void isGoneOnlyWhereAResolutionFoundNothing() {
        assertThat(AppliedGrade.of(null, new Grading(NOTHING, null), false, true)
                        .used())
                .isZero();
        assertThat(AppliedGrade.of(0, new Grading(GRADE_THREE, null), false, true)
                        .used())
                .isEqualTo(3);
        assertThat(used(1, NOTHING, null)).isEqualTo(1);
    }

    @Test
    void knowsWhereGradesDiffer() {
        assertThat(of(2, GRADE_THREE, null).isContradictory()).isTrue();
        assertThat(of(3, GRADE_THREE, 3).isContradictory()).isFalse();
        assertThat(of(3, GRADE_THREE, 2).isContradictory()).isTrue();
        assertThat(of(null, GRADE_THREE, null).isContradictory()).isFalse();
        assertThat(of(2, AT_LEAST_THREE, null).isContradictory()).isFalse();
        assertThat(of(2, null, 2).isContradictory()).isFalse();
        assertThat(of(1, NOTHING, null).isContradictory()).isTrue();
    }

    private static @Nullable Integer used(
            @Nullable Integer entered, @Nullable CrsFindings findings, @Nullable Integer ctcae) {
        return of(entered, findings, ctcae).used();
    }

    private static AppliedGrade of(@Nullable Integer entered, @Nullable CrsFindings findings, @Nullable Integer ctcae) {
        return AppliedGrade.of(entered, new Grading(findings, ctcae), false, false);
    }
}
