package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.DuePremedication;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.jspecify.annotations.Nullable;

/** Everything that is due in one course. What was recorded as done is not due; a past bag change is taken as planned. */
final class CourseTasks {
    private final PatientCourse course;
    private final Plan plan;
    private final WardPatient who;
    private final Window window;
    private final CourseChecks checks;
    private final List<DueTask> tasks = new ArrayList<>();

    private CourseTasks(PatientCourse course, Window window) {
        this.course = course;
        this.plan = course.plan();
        this.who = course.who();
        this.window = window;
        this.checks = new CourseChecks(plan, window);
    }

    /** In the order in which things of one instant are done. */
    static List<DueTask> of(PatientCourse course, List<WardCycle> cycles, Window window) {
        CourseTasks tasks = new CourseTasks(course, window);
        cycles.forEach(tasks::addCycle);
        return tasks.tasks;
    }

    private void addCycle(WardCycle cycle) {
        if (!cycle.isKept()) {
            return;
        }
        addAlarms(cycle);
        addMedicines(cycle);
        addStart(cycle);
        List<CourseChecks.Due> due = new ArrayList<>(checks.of(cycle.cycle().number()));
        if (cycle.isInfused()) {
            addChanges(cycle, due);
            addObstacle(cycle);
        }
        addDisconnect(cycle);
        addDischarges(cycle);
        due.forEach(check -> addCheck(cycle, check));
    }

    private void addAlarms(WardCycle cycle) {
        FollowedCourse followed = plan.followed();
        if (followed == null || !cycle.isInfused()) {
            return;
        }
        followed.alarms().stream()
                .filter(alarm -> alarm.cycle() == cycle.cycle().number())
                .forEach(alarm -> add(
                        cycle,
                        alarm.reaction().at(),
                        new Matter.Alarm(alarm.advice()),
                        Staff.BOTH,
                        window.nowIn(alarm.reaction().at())));
    }

    private void addMedicines(WardCycle cycle) {
        FollowedCourse followed = plan.followed();
        if (followed != null) {
            followed.care().premedications().stream()
                    .filter(due -> due.cycle() == cycle.cycle().number() && due.given() == null)
                    .forEach(due -> addMedicine(cycle, due));
            return;
        }
        for (Premedication planned : cycle.cycle().premedications()) {
            ZonedDateTime before = cycle.cycle().steps().stream()
                    .map(step -> step.time().start())
                    .filter(start -> !start.isBefore(planned.at()))
                    .findFirst()
                    .orElse(planned.at());
            boolean ofStart = before.isEqual(cycle.cycle().infusion().start());
            if (window.contains(planned.at()) || (ofStart && window.isPast(planned.at()))) {
                add(
                        cycle,
                        planned.at(),
                        new Matter.Medicine(planned, Duration.between(planned.at(), before)),
                        Staff.NURSE,
                        before);
            }
        }
    }

    /** One that was not given is due until what it precedes; that of a missed start keeps its own time. */
    private void addMedicine(WardCycle cycle, DuePremedication due) {
        ZonedDateTime missed = cycle.missedStart();
        boolean ofStart =
                missed != null && due.before().isEqual(cycle.cycle().infusion().start());
        Duration moved =
                ofStart ? Duration.between(missed, cycle.cycle().infusion().start()) : Duration.ZERO;
        ZonedDateTime at = due.planned().at().minus(moved);
        boolean stillDue = ofStart || !(due.begun() || window.isPast(due.before()));
        boolean guessed = cycle.assumption(due.before()) != null && !ofStart;
        if (stillDue && (window.contains(at) || (window.isPast(at) && !guessed))) {
            add(
                    cycle,
                    at,
                    new Matter.Medicine(
                            due.planned(), Duration.between(due.planned().at(), due.before())),
                    Staff.NURSE,
                    due.before());
        }
    }

    private void addStart(WardCycle cycle) {
        ZonedDateTime missed = cycle.missedStart();
        ZonedDateTime start = cycle.cycle().infusion().start();
        boolean comes = cycle.isToCome() && !cycle.beginsWithRestart() && window.contains(start);
        if (missed == null && !comes) {
            return;
        }
        List<Bag> bags = cycle.planned().sequence().bags();
        Matter matter = new Matter.CycleStart(cycle.cycle().number(), stay(cycle), bags.isEmpty() ? null : bags.get(0));
        add(cycle, missed == null ? start : missed, matter, Staff.BOTH, start);
    }

    private static Matter.Stay stay(WardCycle cycle) {
        List<Admission> admissions = cycle.cycle().admissions();
        if (admissions.isEmpty()) {
            return Matter.Stay.UNKNOWN;
        }
        return admissions.get(0).stay() == null ? Matter.Stay.SUPERVISED : Matter.Stay.ADMITTED;
    }

    /** A bag hung at the start or at a restart is no change. */
    private void addChanges(WardCycle cycle, List<CourseChecks.Due> due) {
        List<Bag> bags = cycle.planned().sequence().bags();
        for (int i = 1; i < bags.size(); i++) {
            Bag bag = bags.get(i);
            Bag before = bags.get(i - 1);
            ZonedDateTime at = bag.time().start();
            boolean follows = at.isEqual(before.time().end());
            if (follows && window.contains(at) && !cycle.isHung(i)) {
                boolean needle = due.removeIf(check ->
                        check.at().isEqual(at) && check.check().check().what().equals(PracticeDefault.PORT_NEEDLE));
                Matter matter = new Matter.BagChange(
                        bag, before, LineInstruction.at(before, bag), needle, isDischarge(cycle, at));
                add(cycle, at, matter, Staff.NURSE, at);
            }
        }
    }

    private static boolean isDischarge(WardCycle cycle, ZonedDateTime at) {
        return cycle.cycle().admissions().stream()
                .map(Admission::stay)
                .anyMatch(stay -> stay != null && stay.time().end().isEqual(at));
    }

    private void addObstacle(WardCycle cycle) {
        String obstacle = cycle.planned().sequence().obstacle();
        ZonedDateTime start = cycle.cycle().infusion().start();
        ZonedDateTime at = window.isPast(start) ? window.nowIn(start) : start;
        if (obstacle != null && window.contains(at)) {
            add(cycle, at, new Matter.NoBags(obstacle), Staff.PHARMACIST, at);
        }
    }

    private void addDisconnect(WardCycle cycle) {
        ZonedDateTime end = cycle.cycle().infusion().end();
        if ((cycle.isInfused() || cycle.isCompleted()) && window.contains(end) && !isEnded(end)) {
            Matter matter =
                    new Matter.Disconnect(cycle.cycle().number(), cycle.cycle().hours());
            add(cycle, end, matter, Staff.NURSE, end);
        }
    }

    private boolean isEnded(ZonedDateTime at) {
        FollowedCourse followed = plan.followed();
        return followed != null
                && followed.log().entries().stream()
                        .anyMatch(entry -> entry.event() instanceof CourseEvent.InfusionEnded end
                                && end.at().isEqual(at));
    }

    private void addDischarges(WardCycle cycle) {
        boolean changed =
                tasks.stream().anyMatch(task -> task.matter() instanceof Matter.BagChange change && change.discharge());
        cycle.cycle().admissions().stream()
                .map(Admission::stay)
                .filter(Objects::nonNull)
                .map(stay -> stay.time().end())
                .filter(end -> window.contains(end) && !changed)
                .forEach(end -> add(cycle, end, new Matter.Discharge(), Staff.NURSE, end));
    }

    private void addCheck(WardCycle cycle, CourseChecks.Due due) {
        boolean moves = due.check().check().withVisit() || cycle.missedStart() != null;
        add(
                cycle,
                due.at(),
                due.check(),
                Staff.NURSE,
                due.check().check().at(),
                moves ? cycle.assumption(due.at()) : null);
    }

    private void add(WardCycle cycle, ZonedDateTime at, Matter matter, Staff staff, ZonedDateTime where) {
        boolean recorded = matter instanceof Matter.Alarm || matter instanceof Matter.Discharge;
        boolean itself = matter instanceof Matter.CycleStart && cycle.missedStart() != null;
        add(cycle, at, matter, staff, where, recorded || itself ? null : cycle.assumption(where));
    }

    private void add(
            WardCycle cycle,
            ZonedDateTime at,
            Matter matter,
            Staff staff,
            ZonedDateTime where,
            @Nullable Assumption assumption) {
        tasks.add(new DueTask(
                who,
                at,
                matter,
                Place.at(where, cycle.cycle(), plan.site().places()),
                staff,
                window.late(at),
                window.part(at),
                course.verified(),
                assumption));
    }
}
