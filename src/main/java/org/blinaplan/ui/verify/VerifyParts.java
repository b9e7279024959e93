package org.blinaplan.ui.verify;

import java.time.Clock;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.common.Background;

/**
 * What verifying works with.
 *
 * @param store opened by the second person
 * @param use what can be done with it
 * @param course that is verified
 * @param plans gives the check code
 * @param clock now
 * @param background of this screen alone: work that another screen starts in the same one would drop a signature's
 *     answer
 */
public record VerifyParts(
        OpenedStore store, StoredCourses use, StreamId course, PlanFormat plans, Clock clock, Background background) {}
