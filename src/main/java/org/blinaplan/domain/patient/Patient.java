package org.blinaplan.domain.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Who is treated, as entered in the order.
 *
 * @param id the hospital's number for the patient, never blank
 * @param familyName absent where it was not entered
 * @param givenName absent where it was not entered
 * @param birthDate decides between child and adult
 * @param weight decides between fixed dose and dose by body surface
 * @param weightMeasuredOn absent where it was not entered: the age of the weight is then undetermined
 * @param height with the weight gives the body surface
 * @param heightMeasuredOn absent where it was not entered
 * @param philadelphia absent where it was not entered: rules that need it are then undetermined
 * @param cnsHistory history or presence of clinically relevant disease of the central nervous system
 * @param pregnancy absent where it was not entered
 * @param liveVaccineOn date of the last live vaccine; absent where it was not entered
 * @param cypDrugs drugs with a narrow therapeutic index that CYP450 clears; an empty list says "none", absent says
 *     that nobody answered
 */
public record Patient(
        String id,
        @Nullable String familyName,
        @Nullable String givenName,
        LocalDate birthDate,
        Weight weight,
        @Nullable LocalDate weightMeasuredOn,
        Height height,
        @Nullable LocalDate heightMeasuredOn,
        @Nullable Philadelphia philadelphia,
        boolean cnsHistory,
        @Nullable Pregnancy pregnancy,
        @Nullable LocalDate liveVaccineOn,
        @Nullable List<String> cypDrugs) {
    private static final int ADULT_FROM_YEARS = 18;

    public Patient {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a patient has a number");
        }
        cypDrugs = cypDrugs == null ? null : List.copyOf(cypDrugs);
    }

    /** Completed years of age on this date. */
    public int yearsOn(LocalDate date) {
        return (int) ChronoUnit.YEARS.between(birthDate, date);
    }

    /** Completed months of age on this date. */
    public int monthsOn(LocalDate date) {
        return (int) ChronoUnit.MONTHS.between(birthDate, date);
    }

    /** Child until the day before the 18th birthday (someone born on 29 February turns 18 on 1 March). */
    public AgeGroup ageGroupOn(LocalDate date) {
        return yearsOn(date) < ADULT_FROM_YEARS ? AgeGroup.CHILD : AgeGroup.ADULT;
    }

    /** Given name and family name, as far as entered; otherwise the number. */
    public String displayName() {
        if (givenName != null && familyName != null) {
            return givenName + " " + familyName;
        }
        if (familyName != null) {
            return familyName;
        }
        return givenName != null ? givenName : id;
    }
}
