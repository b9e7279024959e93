package org.blinaplan.cli;

import java.util.List;
import java.util.Locale;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.Standing;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.patient.Patient;

/** One course in the list: its id, whose it is, which version is given, how it stands. */
final class CourseLine {
    private CourseLine() {}

    static List<String> of(StoredCourse course, Reading<Stood> planned) {
        String id = course.id().text();
        if (!(planned instanceof Reading.Read<Stood> read)) {
            return List.of(
                    id,
                    "version " + course.latest().number() + ", not verified",
                    "the order cannot be planned as it stands");
        }
        Plan plan = read.value().plan();
        Patient patient = plan.order().patient();
        return List.of(
                id,
                patient.id(),
                patient.displayName().equals(patient.id()) ? "" : patient.displayName(),
                standing(read.value().standing()),
                state(plan));
    }

    private static String standing(Standing standing) {
        int number = standing.order() == null ? 0 : standing.order().number();
        if (!standing.sameAsSigned()) {
            return "version " + number + ", not as signed";
        }
        String text = "version " + number + (standing.verified() == null ? ", not verified" : ", verified");
        return standing.newer() == 0 ? text : text + ", draft " + standing.newer();
    }

    private static String state(Plan plan) {
        FollowedCourse followed = plan.followed();
        if (followed == null) {
            return "starts "
                    + PlanText.time(plan.order().start().in(plan.order().zone()));
        }
        return followed.cycles().stream()
                .filter(cycle -> cycle.state() != CycleState.PLANNED)
                .reduce((one, other) -> other)
                .map(CourseLine::state)
                .orElse("planned");
    }

    private static String state(FollowedCycle cycle) {
        return "cycle " + cycle.planned().cycle().number() + " "
                + cycle.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
