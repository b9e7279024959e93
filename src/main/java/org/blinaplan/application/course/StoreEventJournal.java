package org.blinaplan.application.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.EventJournal;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;

/**
 * Keeps what happened in the streams of the store. A course is known by its id, and its version is that of the whole
 * stream: whoever records upon an order that has changed since sees the change first.
 */
public final class StoreEventJournal implements EventJournal {
    private final OpenedStore store;
    private final KeepCourses courses;
    private final EventFormat format;

    public StoreEventJournal(OpenedStore store, KeepCourses courses, EventFormat format) {
        this.store = store;
        this.courses = courses;
        this.format = format;
    }

    @Override
    public Kept load(String course) throws IOException {
        try {
            StoredCourse stored = courses.read(store, new StreamId(course));
            return new Kept(
                    String.valueOf(stored.version()),
                    stored.events().isEmpty()
                            ? ""
                            : new String(format.join(stored.eventFiles()), StandardCharsets.UTF_8));
        } catch (StoreFault e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Outcome append(String course, String expectedVersion, CourseEvent event) throws IOException {
        try {
            EventStore.Outcome outcome = courses.record(
                    store,
                    new StreamId(course),
                    Long.parseLong(expectedVersion),
                    format.write(new EventLog(List.of(event))));
            return outcome instanceof EventStore.Outcome.Appended
                    ? new Outcome.Added(load(course))
                    : new Outcome.Overtaken(load(course));
        } catch (StoreFault e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
