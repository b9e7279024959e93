package org.blinaplan.domain.course;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.dosing.Calculation;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.quantity.MilligramDose;
import org.jspecify.annotations.Nullable;

/**
 * A medicine given before the drug starts or steps up.
 *
 * @param drug its name in lower case
 * @param calculation the dose and how it was reached
 * @param alternatives what the label names in its place
 * @param at when it is planned
 * @param window the label's window; absent where it gives one time
 * @param reasons before what
 * @param rule which rule asks for it
 */
public record Premedication(
        String drug,
        Calculation<MilligramDose> calculation,
        List<Alternative> alternatives,
        ZonedDateTime at,
        @Nullable TimeSpan window,
        List<Occasion> reasons,
        RuleId rule) {
    public Premedication {
        alternatives = List.copyOf(alternatives);
        reasons = List.copyOf(reasons);
    }

    /** The dose itself. */
    public MilligramDose dose() {
        return calculation.value();
    }

    /**
     * Another medicine for the same purpose.
     *
     * @param drug its name in lower case
     * @param dose its dose
     */
    public record Alternative(String drug, MilligramDose dose) {}
}
