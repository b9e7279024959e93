package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/** Everything that is due in one cycle, in order of time. */
final class TaskList {
    private final RowState state;
    private final RibbonWords words;
    private final Explanations explanations;
    private final List<DayTask> tasks = new ArrayList<>();

    private TaskList(RowState state, RibbonWords words, Explanations explanations) {
        this.state = state;
        this.words = words;
        this.explanations = explanations;
    }

    /** The tasks of this cycle; those at one instant in the order in which they are done. */
    static List<DayTask> of(RowState state, RibbonWords words, Explanations explanations) {
        TaskList list = new TaskList(state, words, explanations);
        Cycle cycle = state.cycle();
        cycle.premedications().forEach(list::addPremedication);
        cycle.admissions().forEach(list::addAdmission);
        list.addSteps(cycle.steps());
        Changes.of(state).forEach(list::addChange);
        list.addNextCycle(cycle);
        list.tasks.sort(Comparator.comparing(DayTask::at));
        return List.copyOf(list.tasks);
    }

    private void addPremedication(Premedication premedication) {
        String given = premedication.drug() + " " + premedication.dose();
        String text = state.isAssumedSoon(premedication.at()) ? words.of("assumed.word", given) : given;
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
            boolean restart =
                    !admission.start().isEqual(state.cycle().infusion().start());
            String what = words.of(restart ? "task.supervision.restart" : "task.supervision");
            String detail = words.of("task.supervision.detail");
            boolean assumed = state.isAssumed(admission.start());
            add(
                    admission,
                    admission.start(),
                    Sign.ADMISSION,
                    what,
                    assumed ? words.of("assumed.word", detail) : detail);
            return;
        }
        String detail = words.of("task.admission.days", words.days(stay.days()));
        add(admission, stay.time().start(), Sign.ADMISSION, words.of("task.admission.start"), detail);
        add(admission, stay.time().end(), Sign.HOME, words.of("task.admission.end"), "");
    }

    private void add(Admission admission, ZonedDateTime at, Sign sign, String what, String detail) {
        tasks.add(new DayTask(at, sign, what, detail, lowerCase(what), false, explanations.admission(admission)));
    }

    /** A restart at the same dose is no step. */
    private void addSteps(List<DoseStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).dose().rate().equals(steps.get(i - 1).dose().rate())) {
                addStep(steps.get(i));
            }
        }
    }

    private void addStep(DoseStep step) {
        String what = words.of("task.step", step.dose().rate());
        String days = words.of("dose.days", step.dose().rate(), step.firstDay(), step.lastDay());
        boolean assumed = state.isAssumed(step.time().start());
        tasks.add(new DayTask(
                step.time().start(),
                Sign.DOSE_STEP,
                what,
                assumed ? words.of("assumed.word", days) : days,
                lowerCase(what),
                false,
                explanations.dose(step, state)));
    }

    private void addChange(Changes.Change change) {
        String what = words.of(
                switch (change.kind()) {
                    case START -> "task.start";
                    case RESTART -> state.isAssumed(change.at()) ? "task.restart.assumed" : "task.restart";
                    case STOP -> "task.stop";
                    case DISCONNECT, DISCONNECT_OUT_OF_HOURS -> "task.disconnect";
                    default -> "task.change";
                });
        String place = change.place().isEmpty() ? "" : ", " + words.of(change.place());
        Bag bag = change.bags().isEmpty() ? null : change.bags().get(0);
        Sign sign = change.kind().signOr(Sign.VISIT);
        Optional<Interruption> gap = gap(change);
        String said = gap.map(stopped -> words.because(stopped.gap())).orElse("");
        tasks.add(new DayTask(
                change.at(),
                sign,
                what + place,
                bag == null ? said : detail(bag),
                lowerCase(what) + place + spoken(bag, said),
                true,
                bag != null
                        ? explanations.bag(bag)
                        : gap.map(stopped -> explanations.gap(stopped, state)).orElseGet(() -> whyOf(change))));
    }

    private Optional<Interruption> gap(Changes.Change change) {
        return state.interruptions().stream()
                .filter(gap ->
                        change.kind() == ItemKind.STOP && gap.gap().start().isEqual(change.at()))
                .findFirst();
    }

    private String spoken(@Nullable Bag bag, String said) {
        if (bag != null) {
            return ", " + spoken(bag);
        }
        return said.isEmpty() ? "" : ", " + said;
    }

    private Explanation whyOf(Changes.Change change) {
        return state.cycle().steps().stream()
                .filter(step -> step.time().start().isEqual(change.at()))
                .findFirst()
                .map(step -> explanations.dose(step, state))
                .orElseGet(() -> explanations.end(state));
    }

    private void addNextCycle(Cycle cycle) {
        ZonedDateTime next = cycle.nextCycleFrom();
        if (next != null) {
            String what = words.of("task.next");
            tasks.add(new DayTask(next, Sign.LATER, what, "", lowerCase(what), false, explanations.freeTime(state)));
        }
    }

    private String detail(Bag bag) {
        String hours =
                bag.hours() == bag.bagHours() ? String.valueOf(bag.bagHours()) : bag.hours() + " of " + bag.bagHours();
        String text = words.of("task.bag", bag.number(), hours, bag.rate(), bag.drugVolume(), bag.vials());
        String made = bag.type().preservative().value() ? text + ", " + words.of("benzyl") : text;
        String status = words.status(state, bag);
        return status.isEmpty() ? made : made + "; " + status;
    }

    private String spoken(Bag bag) {
        String text = words.of("spoken.bag", bag.bagHours(), bag.rate());
        String made = bag.type().preservative().value() ? text + ", " + words.of("spoken.benzyl") : text;
        String status = words.status(state, bag);
        return status.isEmpty() ? made : made + ", " + status;
    }

    /** The first letter small, for the middle of a sentence. */
    static String lowerCase(String text) {
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
