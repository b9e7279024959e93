package org.blinaplan.ui.order;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.application.DoseComparison;
import org.blinaplan.application.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What the form means: the course, and everything that stands in its way.
 *
 * @param plan the course that is drawn; absent before the first one
 * @param freshness how far it is the course of what stands in the form
 * @param leftOut fields the course is drawn without, because their text is not right yet
 * @param problems a sentence for each field that is wrong
 * @param startProblems the same for the planned cycle starts, by cycle
 * @param otherProblems sentences about what the form does not show
 * @param toFill required fields that are still empty
 * @param offsets the offsets to choose from, where the clock shows the start twice
 * @param comparison both doses, where the weight is close to the limit
 */
record OrderState(
        @Nullable Plan plan,
        Freshness freshness,
        List<FormField> leftOut,
        Map<FormField, String> problems,
        Map<Integer, String> startProblems,
        List<String> otherProblems,
        List<FormField> toFill,
        List<ZoneOffset> offsets,
        Optional<DoseComparison> comparison) {
    /** How far the drawn course is the course of what stands in the form. */
    enum Freshness {
        /** Nothing is drawn. */
        NONE,
        /** It is the course of an earlier state of the form. */
        OLD,
        /** It is the course of the form without some fields that change no dose and no date. */
        PARTIAL,
        /** It is the course of the form. */
        CURRENT
    }

    /** How many fields are wrong. */
    int toCorrect() {
        return problems.size() + startProblems.size() + otherProblems.size();
    }

    /** The course, if the whole form is right. */
    Optional<Plan> currentPlan() {
        return freshness == Freshness.CURRENT ? Optional.ofNullable(plan) : Optional.empty();
    }
}
