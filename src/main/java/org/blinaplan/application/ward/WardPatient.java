package org.blinaplan.application.ward;

import org.blinaplan.domain.patient.Patient;
import org.jspecify.annotations.Nullable;

/**
 * A patient as lists of many patients name them.
 *
 * @param course id of the course
 * @param familyName absent where it was not entered
 * @param givenName absent where it was not entered
 * @param number the hospital's number
 */
public record WardPatient(
        String course,
        @Nullable String familyName,
        @Nullable String givenName,
        String number) {
    /** The patient of this course. */
    public static WardPatient of(String course, Patient patient) {
        return new WardPatient(course, patient.familyName(), patient.givenName(), patient.id());
    }

    /** {@code "Osei, Kwabena"}; what was not entered is left out, and without any name it is the number. */
    public String listName() {
        if (familyName == null) {
            return givenName == null ? number : givenName;
        }
        return givenName == null ? familyName : familyName + ", " + givenName;
    }

    /** {@code "Osei"}, for lists in which nobody else has that name. */
    public String shortName() {
        return familyName == null ? listName() : familyName;
    }
}
