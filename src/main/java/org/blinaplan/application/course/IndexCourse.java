package org.blinaplan.application.course;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.event.CourseRecorder;
import org.blinaplan.domain.event.EventLog;

/** Makes the entry of one course from its records. What cannot be read is an entry too: somebody must look at it. */
final class IndexCourse {
    private final KeepCourses courses;
    private final PlanStoredCourse planning;
    private final OrderFormat orders;

    IndexCourse(KeepCourses courses, PlanStoredCourse planning, OrderFormat orders) {
        this.courses = courses;
        this.planning = planning;
        this.orders = orders;
    }

    /** The entry of a course, from all its records. */
    IndexedCourse of(StreamId id, List<Kept> records, Bases bases) {
        Kept last = records.get(records.size() - 1);
        try {
            StoredCourse course = courses.of(id, records);
            OrderVersion latest = course.latest();
            Draft order = draft(latest);
            int verified = course.signed(course.operative().number()).isPresent()
                    ? course.operative().number()
                    : 0;
            return new IndexedCourse(
                    id,
                    course.version(),
                    named(order),
                    order.text("monograph"),
                    order.text("indication"),
                    latest.number(),
                    verified,
                    isOver(course, bases),
                    last.at());
        } catch (StoreFault e) {
            return unreadable(id);
        }
    }

    /** The entry of a course of which a record cannot be read. */
    static IndexedCourse unreadable(StreamId id) {
        return new IndexedCourse(id, 0, IndexedCourse.Named.NOBODY, "", "", 0, 0, false, Instant.EPOCH);
    }

    private Draft draft(OrderVersion version) {
        Reading<Draft> reading = orders.open(version.json().getBytes(StandardCharsets.UTF_8));
        return reading instanceof Reading.Read<Draft> read ? read.value() : new Draft(Map.of());
    }

    private static IndexedCourse.Named named(Draft order) {
        return new IndexedCourse.Named(
                order.text("patient.id"),
                order.text("patient.familyName"),
                order.text("patient.givenName"),
                order.text("patient.birthDate"));
    }

    /** By the version that is given and by the one that was written last, which may plan more. */
    private boolean isOver(StoredCourse course, Bases bases) {
        OrderVersion given = course.operative();
        OrderVersion latest = course.latest();
        return !course.events().isEmpty()
                && isOver(course, given, bases)
                && (given.equals(latest) || isOver(course, latest, bases));
    }

    private boolean isOver(StoredCourse course, OrderVersion version, Bases bases) {
        return planning.read(course, version, bases)
                                .flatMap(based ->
                                        planning.log(course, based, List.of()).map(log -> isOver(based, log)))
                        instanceof Reading.Read<Boolean> read
                && read.value();
    }

    private static boolean isOver(PlanStoredCourse.Based based, EventLog log) {
        return CourseRecorder.isOver(
                based.order(), based.basis().monograph(), based.basis().site(), log);
    }
}
