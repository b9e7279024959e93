package org.blinaplan.domain.monograph;

import java.util.List;

/**
 * How the cycles of one stretch run: cycles 3 to 5, consolidation, one dose for 28 days, 14 days free.
 *
 * @param firstCycle the first cycle number it describes, from 1
 * @param lastCycle the last one, included
 * @param phase the label's word
 * @param steps the dose steps, abutting, from day 1
 * @param treatmentFreeDays calendar days without drug after the infusion
 * @param source of the cycle numbers
 */
public record CyclePattern(
        int firstCycle,
        int lastCycle,
        Phase phase,
        List<StepPattern> steps,
        Cited<Integer> treatmentFreeDays,
        Source source) {
    public CyclePattern {
        steps = List.copyOf(steps);
        int next = 1;
        for (StepPattern step : steps) {
            if (step.firstDay() != next) {
                throw new IllegalArgumentException("a dose step should begin on day " + next);
            }
            next = step.lastDay() + 1;
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a cycle has at least one dose step");
        }
    }

    /** Whether it describes this cycle. */
    public boolean covers(int cycle) {
        return firstCycle <= cycle && cycle <= lastCycle;
    }

    /** The elapsed hours of the whole infusion. */
    public int infusionHours() {
        return steps.get(steps.size() - 1).toHour();
    }
}
