package org.blinaplan.ui.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a number is what it is.
 *
 * @param title the number with its name
 * @param lines the calculation, step by step
 */
public record Explanation(String title, List<Line> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param text the step
     * @param source where it is said; absent for plain arithmetic and what was entered
     */
    public record Line(String text, @Nullable String source) {}
}
