package org.blinaplan.domain.dosing;

import org.blinaplan.domain.monograph.Source;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calculation as people read it: {@code "15 mcg/m2/day x 0.87 m2 = 13.05 mcg/day"}.
 *
 * @param text the line
 * @param source where its numbers come from; absent for plain arithmetic and what was entered
 */
public record CalculationStep(String text, @Nullable Source source) {
    public static CalculationStep of(String text) {
        return new CalculationStep(text, null);
    }

    public static CalculationStep of(String text, Source source) {
        return new CalculationStep(text, source);
    }
}
