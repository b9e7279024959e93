package org.blinaplan.domain.monograph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the label's table of dose modifications.
 *
 * @param reaction what happened
 * @param grades the grades it speaks of; empty where the label names none
 * @param condition what must hold beyond reaction and grade, or is to be done besides, in words; empty where nothing
 * @param limits laboratory values above which it applies; empty where it does not depend on any
 * @param response what to do
 * @param corticosteroid given because of the reaction; absent where the label states no dose
 * @param resumption how the infusion resumes; absent where it does not, or the label does not say
 * @param stopping when it is stopped for good after all; absent where the row has no such limit
 * @param source where it is said
 */
public record DoseModification(
        Reaction reaction,
        List<Integer> grades,
        String condition,
        List<UpperLimit> limits,
        ReactionResponse response,
        @Nullable CorticosteroidCourse corticosteroid,
        @Nullable Resumption resumption,
        @Nullable StoppingLimit stopping,
        Source source) {
    public DoseModification {
        grades = List.copyOf(grades);
        limits = List.copyOf(limits);
    }

    /** Whether it holds at this grade: it names the grade, or none. */
    public boolean speaksOf(int grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
