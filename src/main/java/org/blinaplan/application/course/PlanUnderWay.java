package org.blinaplan.application.course;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.RunningGap;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.event.FollowedCourse;
import org.jspecify.annotations.Nullable;

/** Reads and plans every course that is not over: what a ward's day is made of. */
public final class PlanUnderWay {
    /** After so long checks may have become due. */
    private static final Duration RUNNING = Duration.ofMinutes(5);

    private static final Duration INTERRUPTED = Duration.ofMinutes(1);

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

    /**
     * All of them as they stood at one moment.
     *
     * @param head of the store then
     * @param bases by which they are planned
     * @param courses in the order of the index
     */
    public record Planned(Head head, Bases bases, List<UnderWay> courses) {
        public Planned {
            courses = List.copyOf(courses);
        }
    }

    /** All of them, as of now, in the order of the index. */
    public List<UnderWay> of(OpenedStore store, CourseIndex index, Instant now) throws StoreFault {
        return further(store, index, now, null).courses();
    }

    /**
     * The same from what was planned before, if anything was: a course is planned anew where something was added to it, or to what
     * plans are made by, and where time alone has changed it.
     */
    public Planned further(OpenedStore store, CourseIndex index, Instant now, @Nullable Planned before)
            throws StoreFault {
        boolean goesOn = before != null
                && store.records().changedAfter(before.head().position()).stream()
                        .allMatch(StreamId::isCourse);
        Bases held = before != null && goesOn ? before.bases() : bases.read(store);
        Map<StreamId, UnderWay> known = new HashMap<>();
        if (before != null && goesOn) {
            before.courses().forEach(course -> known.put(course.indexed().id(), course));
        }
        List<UnderWay> courses = EachCourse.of(index.underWay(), indexed -> {
            UnderWay last = known.get(indexed.id());
            return last != null && last.indexed().equals(indexed) && !isOld(last, now)
                    ? last
                    : plan(store, indexed, held, now);
        });
        return new Planned(index.head(), held, courses);
    }

    private UnderWay plan(OpenedStore store, IndexedCourse indexed, Bases held, Instant now) throws StoreFault {
        try {
            StoredCourse course = courses.read(store, indexed.id());
            return new UnderWay(indexed, course, planning.plan(course, held, now));
        } catch (StoreFault.Unreadable e) {
            return new UnderWay(
                    indexed, null, new Reading.Refused<>(List.of(new Problem("$", String.valueOf(e.getMessage())))));
        }
    }

    /** Before anything has happened time changes nothing; while it is interrupted every minute moves the rest. */
    private static boolean isOld(UnderWay course, Instant now) {
        if (!(course.planned() instanceof Reading.Read<PlanStoredCourse.Stood> read)) {
            return false;
        }
        FollowedCourse followed = read.value().plan().followed();
        if (followed == null) {
            return false;
        }
        Duration age = Duration.between(followed.now().toInstant(), now);
        Duration most = RunningGap.of(read.value().plan()).isPresent() ? INTERRUPTED : RUNNING;
        return age.isNegative() || age.compareTo(most) >= 0;
    }
}
