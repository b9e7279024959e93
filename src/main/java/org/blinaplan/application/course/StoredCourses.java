package org.blinaplan.application.course;

import org.blinaplan.application.EventFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.store.KeepStore;

/**
 * Everything that can be done with a store and its courses.
 *
 * @param store makes and opens it
 * @param courses in it
 * @param bases what plans are made by
 * @param planning plans a course of the store
 * @param verifying lets a second person agree
 * @param index which courses there are, and whose
 * @param underWay plans those that are not over
 * @param orders reads and writes orders
 * @param events reads and writes what happened
 */
public record StoredCourses(
        KeepStore store,
        KeepCourses courses,
        KeepBases bases,
        PlanStoredCourse planning,
        VerifyPlan verifying,
        KeepIndex index,
        PlanUnderWay underWay,
        OrderFormat orders,
        EventFormat events) {}
