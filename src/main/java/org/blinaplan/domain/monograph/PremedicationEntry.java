package org.blinaplan.domain.monograph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One premedication: a medicine, its dose, how long before, and before what.
 *
 * @param dose the first medicine the label names, with its dose
 * @param alternatives the others it names for the same purpose
 * @param timing how long before
 * @param occasions before what, and in which cycles
 * @param source where it is said
 */
public record PremedicationEntry(
        MedicineDose dose,
        List<MedicineDose> alternatives,
        Timing timing,
        List<OccasionCycles> occasions,
        Source source) {
    public PremedicationEntry {
        alternatives = List.copyOf(alternatives);
        occasions = List.copyOf(occasions);
    }

    /** Whether it is given before this occasion in this cycle. */
    public boolean appliesTo(Occasion occasion, int cycle) {
        return occasions.stream().anyMatch(row -> row.occasion() == occasion && row.covers(cycle));
    }

    /**
     * An occasion in a range of cycles.
     *
     * @param occasion before what
     * @param firstCycle from this cycle on
     * @param lastCycle to this cycle; absent where it holds for every later one
     */
    public record OccasionCycles(
            Occasion occasion, int firstCycle, @Nullable Integer lastCycle) {
        boolean covers(int cycle) {
            return firstCycle <= cycle && (lastCycle == null || cycle <= lastCycle);
        }
    }
}
