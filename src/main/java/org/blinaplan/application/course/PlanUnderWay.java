package org.blinaplan.application.course;

import java.time.Instant;
import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** Reads and plans every course that is not over: what a ward's day is made of. */
public final class PlanUnderWay {
    private final KeepCourses courses;
    private final KeepBases bases;
    private final PlanStoredCourse planning;

    public PlanUnderWay(KeepCourses courses, KeepBases bases, PlanStoredCourse planning) {
        this.courses = courses;
        this.bases = bases;
        this.planning = planning;
    }

    /**
     * One of them.
     *
     * @param indexed as the index has it
     * @param course as the store keeps it; absent where a record of it cannot be read
     * @param planned its plan, or why there is none
     */
    public record UnderWay(
            IndexedCourse indexed, @Nullable StoredCourse course, Reading<PlanStoredCourse.Stood> planned) {}

    /** All of them, as of now, in the order of the index. */
    public List<UnderWay> of(OpenedStore store, CourseIndex index, Instant now) throws StoreFault {
        Bases held = bases.read(store);
        return EachCourse.of(index.underWay(), indexed -> {
            try {
                StoredCourse course = courses.read(store, indexed.id());
                return new UnderWay(indexed, course, planning.plan(course, held, now));
            } catch (StoreFault.Unreadable e) {
                return new UnderWay(
                        indexed,
                        null,
                        new Reading.Refused<>(List.of(new Problem("$", String.valueOf(e.getMessage())))));
            }
        });
    }
}
