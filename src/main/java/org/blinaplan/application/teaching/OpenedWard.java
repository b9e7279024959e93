package org.blinaplan.application.teaching;

import java.time.ZonedDateTime;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;

/**
 * A ward of invented patients, opened.
 *
 * @param courses what can be done with it
 * @param store as a pharmacist has opened it
 * @param now when it was opened, in its zone
 * @param leave removes every trace of it
 */
public record OpenedWard(StoredCourses courses, OpenedStore store, ZonedDateTime now, Runnable leave)
        implements AutoCloseable {
    @Override
    public void close() {
        store.close();
        leave.run();
    }
}
