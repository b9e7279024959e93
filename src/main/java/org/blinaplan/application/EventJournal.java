package org.blinaplan.application;

import java.io.IOException;
import org.blinaplan.domain.event.CourseEvent;

/** Keeps what happened to courses. Events are only ever added; nothing that was kept is changed. */
public interface EventJournal {
    /**
     * Everything kept of a course.
     *
     * @param course what this journal knows the course by
     * @throws IOException if it cannot be read
     */
    Kept load(String course) throws IOException;

    /**
     * Adds one event, durably, if nobody has added another since.
     *
     * @param expectedVersion of what the event was recorded upon
     * @throws IOException if it cannot be written; then nothing has changed
     */
    Outcome append(String course, String expectedVersion, CourseEvent event) throws IOException;

    /**
     * What a journal holds of one course.
     *
     * @param version another one whenever something was added; empty where nothing was ever kept
     * @param json the events file; empty where nothing was ever kept
     */
    record Kept(String version, String json) {
        /** Nothing was ever kept. */
        public static final Kept NOTHING = new Kept("", "");

        /** Whether nothing was ever kept. */
        public boolean isNothing() {
            return json.isEmpty();
        }
    }

    /** What came of adding an event. */
    sealed interface Outcome {
        /** What is kept now. */
        Kept kept();

        /** The event is kept. */
        record Added(Kept kept) implements Outcome {}

        /** Somebody else has added something since; the event is not kept. */
        record Overtaken(Kept kept) implements Outcome {}
    }
}
