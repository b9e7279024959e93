package org.blinaplan.ui.common;

import java.util.List;
import org.blinaplan.domain.dosing.CalculationStep;

/**
 * The answer to "why?" beside a number: how it was reached, step by step, each with its source.
 *
 * @param title what is explained: {@code "28 mcg/day, days 8 to 28"}
 * @param steps in order, at least one
 */
public record Explanation(String title, List<CalculationStep> steps) {
    public Explanation {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("nothing explains " + title);
        }
    }
}
