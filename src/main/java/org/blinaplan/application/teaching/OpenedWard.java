package org.blinaplan.application.teaching;

import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;

/**
 * A ward of invented patients, opened.
 *
 * @param courses what can be done with it
 * @param store as a pharmacist has opened it
 * @param leave removes every trace of it
 */
public record OpenedWard(StoredCourses courses, OpenedStore store, Runnable leave) implements AutoCloseable {
    @Override
    public void close() {
        store.close();
        leave.run();
    }
}
