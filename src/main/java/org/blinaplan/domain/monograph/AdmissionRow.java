package org.blinaplan.domain.monograph;

import org.jspecify.annotations.Nullable;

/**
 * What the label asks for at the start of a cycle.
 *
 * @param firstCycle the first cycle number it speaks of
 * @param lastCycle the last one, included
 * @param days hospital days from the start; absent where the label asks for supervision (or admission) only
 * @param source where it is said
 */
public record AdmissionRow(
        int firstCycle, int lastCycle, @Nullable Integer days, Source source) {
    /** Whether it speaks of this cycle. */
    public boolean covers(int cycle) {
        return firstCycle <= cycle && cycle <= lastCycle;
    }
}
