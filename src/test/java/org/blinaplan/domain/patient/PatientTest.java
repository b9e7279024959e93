package org.blinaplan.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatientTest {
    @Test
    void isAChildUntilTheDayBeforeTheEighteenthBirthday() {
        Patient patient = born("2008-04-13", null, null);
        assertThat(patient.ageGroupOn(LocalDate.of(2026, 4, 12))).isEqualTo(AgeGroup.CHILD);
        assertThat(patient.ageGroupOn(LocalDate.of(2026, 4, 13))).isEqualTo(AgeGroup.ADULT);
    }

    @Test
    void bornOnALeapDayTurnsEighteenOnTheFirstOfMarch() {
        Patient patient = born("2008-02-29", null, null);
        assertThat(patient.ageGroupOn(LocalDate.of(2026, 2, 28))).isEqualTo(AgeGroup.CHILD);
        assertThat(patient.ageGroupOn(LocalDate.of(2026, 3, 1))).isEqualTo(AgeGroup.ADULT);
    }

    @Test
    void countsCompletedMonths() {
        Patient patient = born("2026-02-02", null, null);
        assertThat(patient.monthsOn(LocalDate.of(2026, 3, 1))).isZero();
        assertThat(patient.monthsOn(LocalDate.of(2026, 3, 2))).isEqualTo(1);
    }

    @Test
    void isCalledByWhatWasEntered() {
        assertThat(born("1971-05-14", "Ada", "Okafor").displayName()).isEqualTo("Ada Okafor");
        assertThat(born("1971-05-14", null, "Okafor").displayName()).isEqualTo("Okafor");
        assertThat(born("1971-05-14", "Ada", null).displayName()).isEqualTo("Ada");
        assertThat(born("1971-05-14", null, null).displayName()).isEqualTo("MRN-1");
    }

    @Test
    void keepsItsOwnListOfDrugs() {
        List<String> drugs = new ArrayList<>(List.of("warfarin"));
        Patient patient = patient("MRN-1", drugs);
        drugs.add("ciclosporin");
        assertThat(patient.cypDrugs()).containsExactly("warfarin");
    }

    @Test
    void hasANumber() {
        assertThatThrownBy(() -> patient(" ", null)).hasMessage("a patient has a number");
    }

    private static Patient patient(String id, @Nullable List<String> drugs) {
        return new Patient(
                id,
                null,
                null,
                LocalDate.of(1971, 5, 14),
                Weight.of(70),
                null,
                Height.of(168),
                null,
                null,
                false,
                null,
                null,
                drugs);
    }

    private static Patient born(String date, @Nullable String givenName, @Nullable String familyName) {
        return new Patient(
                "MRN-1",
                familyName,
                givenName,
                LocalDate.parse(date),
                Weight.of(70),
                null,
                Height.of(168),
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
