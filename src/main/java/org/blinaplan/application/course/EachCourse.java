package org.blinaplan.application.course;

import java.util.List;
import org.blinaplan.application.store.StoreFault;

/** The same work on many courses, on every core of the machine. */
final class EachCourse {
    private EachCourse() {}

    /**
     * What is done with one of them.
     *
     * @param <T> by which it is known
     * @param <R> what comes of it
     */
    interface Work<T, R> {
        R on(T course) throws StoreFault;
    }

    /** What came of each, in the same order; the first fault ends it. */
    static <T, R> List<R> of(List<T> courses, Work<T, R> work) throws StoreFault {
        try {
            return courses.parallelStream().map(course -> done(course, work)).toList();
        } catch (Ended e) {
            throw e.fault;
        }
    }

    private static <T, R> R done(T course, Work<T, R> work) {
        try {
            return work.on(course);
        } catch (StoreFault e) {
            throw new Ended(e);
        }
    }

    /** Carries a fault out of the stream. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final StoreFault fault;

        Ended(StoreFault fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
