package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.PlanUnderWay.UnderWay;

/** The day of a ward whose courses are in a store. */
public final class DayUnderWay {
    private DayUnderWay() {}

    /**
     * Of all courses that are not over; one that cannot be planned stands in it as unreadable.
     *
     * @param now in the ward's zone; the moment as of which the courses were planned
     */
    public static WardDay of(List<UnderWay> underWay, ZonedDateTime now, Horizon horizon) {
        List<PatientCourse> courses = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (UnderWay course : underWay) {
            String id = course.indexed().id().text();
            if (course.planned() instanceof Reading.Read<Stood> stood) {
                courses.add(new PatientCourse(
                        id, stood.value().plan(), stood.value().standing().isVerified()));
            } else if (course.planned() instanceof Reading.Refused<Stood> refused) {
                unreadable.add(new Unreadable(
                        id, refused.problems().stream().map(Problem::toString).collect(Collectors.joining("; "))));
            }
        }
        return WardDay.of(courses, unreadable, now, horizon);
    }
}
