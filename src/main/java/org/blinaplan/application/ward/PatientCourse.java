package org.blinaplan.application.ward;

import org.blinaplan.application.Plan;

/**
 * A course that the ward looks after.
 *
 * @param course its id in the store
 * @param plan as it stands now
 * @param verified whether a second person verified the order it was made from
 */
public record PatientCourse(String course, Plan plan, boolean verified) {
    /** Whose it is. */
    public WardPatient who() {
        return WardPatient.of(course, plan.order().patient());
    }
}
