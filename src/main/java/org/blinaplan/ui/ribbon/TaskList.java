package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.ui.common.Sign;

/** Everything that is due in one cycle, in order of time. */
final class TaskList {
    private final RibbonWords words;
    private final Explanations explanations;
    private final List<DayTask> tasks = new ArrayList<>();

    private TaskList(RibbonWords words, Explanations explanations) {
        this.words = words;
        this.explanations = explanations;
    }

    /** The tasks of this cycle; those at one instant in the order in which they are done. */
    static List<DayTask> of(PlannedCycle planned, RibbonWords words, Explanations explanations) {
        TaskList list = new TaskList(words, explanations);
        Cycle cycle = planned.cycle();
        cycle.premedications().forEach(list::addPremedication);
        cycle.admissions().forEach(list::addAdmission);
        cycle.steps().stream().filter(step -> step.fromHour() > 0).forEach(list::addStep);
        Changes.of(planned).forEach(change -> list.addChange(change, cycle));
        list.addNextCycle(cycle);
        list.tasks.sort(Comparator.comparing(DayTask::at));
        return List.copyOf(list.tasks);
    }

    private void addPremedication(Premedication premedication) {
        String text = premedication.drug() + " " + premedication.dose();
        tasks.add(new DayTask(
                premedication.at(),
                Sign.PREMEDICATION,
                words.of("task.premedication"),
                text,
                text,
                false,
                explanations.premedication(premedication)));
    }

    private void addAdmission(Admission admission) {
        Admission.Stay stay = admission.stay();
        if (stay == null) {
            String detail = words.of("task.supervision.detail");
            add(admission, admission.start(), Sign.ADMISSION, words.of("task.supervision"), detail);
            return;
        }
        String detail = words.of("task.admission.days", words.days(stay.days()));
        add(admission, stay.time().start(), Sign.ADMISSION, words.of("task.admission.start"), detail);
        add(admission, stay.time().end(), Sign.HOME, words.of("task.admission.end"), "");
    }

    private void add(Admission admission, ZonedDateTime at, Sign sign, String what, String detail) {
        tasks.add(new DayTask(at, sign, what, detail, lowerCase(what), false, explanations.admission(admission)));
    }

    private void addStep(DoseStep step) {
        String what = words.of("task.step", step.dose().rate());
        String days = words.of("dose.days", step.dose().rate(), step.firstDay(), step.lastDay());
        tasks.add(new DayTask(
                step.time().start(), Sign.DOSE_STEP, what, days, lowerCase(what), false, explanations.dose(step)));
    }

    private void addChange(Changes.Change change, Cycle cycle) {
        String what = words.of(
                switch (change.kind()) {
                    case START -> "task.start";
                    case DISCONNECT, DISCONNECT_OUT_OF_HOURS -> "task.disconnect";
                    default -> "task.change";
                });
        String place = change.place().isEmpty() ? "" : ", " + words.of(change.place());
        Bag bag = change.bags().isEmpty() ? null : change.bags().get(0);
        Sign sign = change.kind().sign() == null ? Sign.VISIT : change.kind().sign();
        tasks.add(new DayTask(
                change.at(),
                sign,
                what + place,
                bag == null ? "" : detail(bag),
                lowerCase(what) + place + (bag == null ? "" : ", " + spoken(bag)),
                true,
                bag == null ? end(change, cycle) : explanations.bag(bag)));
    }

    private org.blinaplan.ui.common.Explanation end(Changes.Change change, Cycle cycle) {
        List<DoseStep> steps = cycle.steps();
        boolean start = change.kind() == ItemKind.START;
        return explanations.dose(steps.get(start ? 0 : steps.size() - 1));
    }

    private void addNextCycle(Cycle cycle) {
        ZonedDateTime next = cycle.nextCycleFrom();
        if (next != null) {
            String what = words.of("task.next");
            tasks.add(new DayTask(next, Sign.LATER, what, "", lowerCase(what), false, explanations.freeTime(cycle)));
        }
    }

    private String detail(Bag bag) {
        String hours =
                bag.hours() == bag.bagHours() ? String.valueOf(bag.bagHours()) : bag.hours() + " of " + bag.bagHours();
        String text = words.of("task.bag", bag.number(), hours, bag.rate(), bag.drugVolume(), bag.vials());
        return bag.type().preservative().value() ? text + ", " + words.of("benzyl") : text;
    }

    private String spoken(Bag bag) {
        String text = words.of("spoken.bag", bag.bagHours(), bag.rate());
        return bag.type().preservative().value() ? text + ", " + words.of("spoken.benzyl") : text;
    }

    /** The first letter small, for the middle of a sentence. */
    private static String lowerCase(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** The clock changes of a row as tasks, so that a day's list tells them. */
    static DayTask clockChange(ZoneOffsetTransition change, ZonedDateTime at, RibbonWords words, Explanations why) {
        String what = words.of(change.isGap() ? "clock.forward.task" : "clock.back.task");
        String detail = words.of(
                "clock.detail",
                change.getDateTimeBefore().toLocalTime(),
                change.getDateTimeAfter().toLocalTime());
        return new DayTask(
                at, Sign.CLOCK_CHANGE, what, detail, lowerCase(what) + " " + detail, false, why.clockChange());
    }
}
