package org.blinaplan.domain.monograph;

import java.time.LocalDate;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.patient.Philadelphia;
import org.jspecify.annotations.Nullable;

/**
 * One group of patients for whom an indication is approved.
 *
 * @param ageGroup child or adult
 * @param fromMonths youngest age in completed months; 0 where the group's own limit is all
 * @param philadelphia the status required; absent where any will do
 * @param condition what the program cannot check, in words; empty where there is nothing
 * @param source where it is said
 */
public record Eligibility(
        AgeGroup ageGroup, int fromMonths, @Nullable Philadelphia philadelphia, String condition, Source source) {
    /** Whether the patient's age on this date falls into the group. */
    public boolean coversAge(Patient patient, LocalDate date) {
        return patient.ageGroupOn(date) == ageGroup && patient.monthsOn(date) >= fromMonths;
    }
}
