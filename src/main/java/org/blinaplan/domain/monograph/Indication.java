package org.blinaplan.domain.monograph;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.patient.AgeGroup;

/**
 * One approved use and how its course runs.
 *
 * @param id as orders name it: {@code relapsed-refractory}
 * @param name as people read it: {@code Relapsed or refractory}
 * @param eligibility the groups it is approved for; a patient in none of them is outside the indication
 * @param cycles how its cycles run, from cycle 1, without holes
 * @param admissions what each cycle's start asks for; a cycle without a row is not known, never "none"
 * @param premedications a row for each age group; a group without one is not known, never "none"
 */
public record Indication(
        String id,
        String name,
        List<Eligibility> eligibility,
        List<CyclePattern> cycles,
        List<AdmissionRow> admissions,
        List<PremedicationRow> premedications) {
    public Indication {
        eligibility = List.copyOf(eligibility);
        cycles = List.copyOf(cycles);
        admissions = List.copyOf(admissions);
        premedications = List.copyOf(premedications);
        int next = 1;
        for (CyclePattern pattern : cycles) {
            if (pattern.firstCycle() != next || pattern.lastCycle() < next) {
                throw new IllegalArgumentException("the cycles of " + id + " should go on with cycle " + next);
            }
            next = pattern.lastCycle() + 1;
        }
        if (cycles.isEmpty()) {
            throw new IllegalArgumentException("the indication " + id + " has no cycle");
        }
    }

    /** The last cycle of the label. */
    public int lastCycle() {
        return cycles.get(cycles.size() - 1).lastCycle();
    }

    /**
     * How this cycle runs.
     *
     * @throws IllegalArgumentException if the label has no such cycle
     */
    public CyclePattern pattern(int cycle) {
        return cycles.stream()
                .filter(pattern -> pattern.covers(cycle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no cycle " + cycle));
    }

    /** What the start of this cycle asks for; empty where the monograph does not know. */
    public Optional<AdmissionRow> admission(int cycle) {
        return admissions.stream().filter(row -> row.covers(cycle)).findFirst();
    }

    /** The premedication of this age group; empty where the monograph does not know. */
    public Optional<PremedicationRow> premedication(AgeGroup group) {
        return premedications.stream().filter(row -> row.group() == group).findFirst();
    }
}
