package org.blinaplan.domain.dosing;

import java.util.List;

/**
 * A number with how it was reached; the steps are made in the same pass as the number.
 *
 * @param value the number
 * @param steps what led to it, in order, at least one
 * @param <T> its dimension
 */
public record Calculation<T>(T value, List<CalculationStep> steps) {
    public Calculation {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a number without its calculation");
        }
    }
}
