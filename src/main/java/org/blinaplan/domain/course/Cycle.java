package org.blinaplan.domain.course;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.Phase;
import org.blinaplan.domain.patient.AgeGroup;
import org.jspecify.annotations.Nullable;

/**
 * One cycle with every instant fixed.
 *
 * @param number cycle number of the label
 * @param phase the label's word
 * @param ageGroup child or adult on the local date of its start
 * @param dosing what decides its doses
 * @param infusion from hook-up to disconnect
 * @param hours planned infusion hours
 * @param treatmentFreeDays calendar days without drug after it
 * @param nextCycleFrom when the next cycle may begin; absent for the last cycle of the label
 * @param earliestStart when the cycle before it allowed it to begin; absent for the first planned one
 * @param steps dose steps, abutting, covering the infusion
 * @param admissions hospital days or supervision; empty only where the monograph does not know
 * @param premedications in order of time
 */
public record Cycle(
        int number,
        Phase phase,
        AgeGroup ageGroup,
        Dosing dosing,
        TimeSpan infusion,
        int hours,
        int treatmentFreeDays,
        @Nullable ZonedDateTime nextCycleFrom,
        @Nullable ZonedDateTime earliestStart,
        List<DoseStep> steps,
        List<Admission> admissions,
        List<Premedication> premedications) {
    public Cycle {
        steps = List.copyOf(steps);
        admissions = List.copyOf(admissions);
        premedications = List.copyOf(premedications);
    }

    /**
     * The instant of an hour of this cycle, 0 to the last: a whole hour from its start, or the border of a step. Where a
     * step begins between two whole hours, it takes an hour's number of its own, and the count goes on with the next
     * whole hour, so that a bag which begins or ends at that border still lasts its labelled hours at most.
     */
    public ZonedDateTime atHour(int hour) {
        for (DoseStep step : steps) {
            if (hour == step.fromHour()) {
                return step.time().start();
            }
            if (step.fromHour() < hour && hour < step.toHour()) {
                long whole =
                        Duration.between(infusion.start(), step.time().start()).toHours();
                return infusion.start().plusHours(whole + hour - step.fromHour());
            }
        }
        return infusion.end();
    }

    /** The instants of all its hours, its end included: what {@link #atHour} gives for each. */
    public List<ZonedDateTime> everyHour() {
        List<ZonedDateTime> instants = new ArrayList<>(hours + 1);
        for (DoseStep step : steps) {
            long whole = Duration.between(infusion.start(), step.time().start()).toHours() - step.fromHour();
            for (int hour = instants.size(); hour < Math.min(step.toHour(), hours); hour++) {
                instants.add(
                        hour == step.fromHour()
                                ? step.time().start()
                                : infusion.start().plusHours(whole + hour));
            }
        }
        while (instants.size() <= hours) {
            instants.add(infusion.end());
        }
        return instants;
    }

    /** The same cycle, which the one before it allowed to begin at this instant. */
    public Cycle notBefore(@Nullable ZonedDateTime earliest) {
        return new Cycle(
                number,
                phase,
                ageGroup,
                dosing,
                infusion,
                hours,
                treatmentFreeDays,
                nextCycleFrom,
                earliest,
                steps,
                admissions,
                premedications);
    }
}
