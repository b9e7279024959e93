package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** A cycle while its events are read. */
final class OpenCycle {
    private final int number;
    private final boolean begunByRestart;
    private final Order order;
    private final Dosing dosing;
    private final LabelDoses doses;
    private final Duration whole;
    private final Duration late;
    private final List<Run> runs = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<CourseEvent> bags = new ArrayList<>();
    private final List<DoseSpan> spans = new ArrayList<>();
    private Duration before = Duration.ZERO;
    private @Nullable ZonedDateTime runStart;

    /**
     * Before its first infusion.
     *
     * @param late a record less than this after the change that it stands for is the record of that change
     */
    OpenCycle(
            int number,
            boolean begunByRestart,
            Order order,
            Dosing dosing,
            LabelDoses doses,
            Duration whole,
            Duration late) {
        this.number = number;
        this.begunByRestart = begunByRestart;
        this.order = order;
        this.dosing = dosing;
        this.doses = doses;
        this.whole = whole;
        this.late = late;
    }

    int number() {
        return number;
    }

    LabelDoses doses() {
        return doses;
    }

    boolean isRunning() {
        return runStart != null;
    }

    /** The gap that is open. */
    Gap gap() {
        return gaps.get(gaps.size() - 1);
    }

    /** When it will be complete, or was. */
    ZonedDateTime complete() {
        return Objects.requireNonNull(runStart).plus(whole.minus(before));
    }

    ZonedDateTime runStart() {
        return Objects.requireNonNull(runStart);
    }

    void start(ZonedDateTime at, PlannedDose dose) {
        runStart = at;
        spans.add(new DoseSpan(at, dose, Duration.ZERO, true));
    }

    void interrupt(CourseEvent.InfusionInterrupted event) {
        passSteps(event.at(), false);
        PlannedDose dose = last().dose();
        closeRun(event.at());
        gaps.add(new Gap(event.at(), null, event.because(), event.grade(), dose, null));
    }

    /** Goes on at this dose; the count of the low dose begins anew where the label asks for a new low-dose phase. */
    void restart(ZonedDateTime at, PlannedDose dose, boolean newLowPhase) {
        Gap gap = gap();
        gaps.set(gaps.size() - 1, gap.endedAt(at, dose));
        Duration low = last().lowAt(gap.start(), doses);
        runStart = at;
        spans.clear();
        spans.add(Restarts.span(gap, low, at, dose, newLowPhase, doses));
    }

    /** The gap ended with another cycle's beginning. */
    void endGap(ZonedDateTime at, PlannedDose dose) {
        gaps.set(gaps.size() - 1, gap().endedAt(at, dose));
    }

    void change(ZonedDateTime at, PlannedDose dose) {
        passSteps(at, true);
        DoseSpan last = last();
        boolean sameDose = last.dose().rate().equals(dose.rate());
        boolean lateRecord =
                sameDose && !last.recorded() && at.isBefore(last.start().plus(late));
        if (lateRecord && spans.size() > 1) {
            spans.remove(spans.size() - 1);
            last = last();
        } else if (sameDose) {
            return;
        }
        boolean down = last.dose().rate().compareTo(dose.rate()) > 0;
        Duration low = doses.isLow(dose) && down ? Duration.ZERO : last.lowAt(at, doses);
        spans.add(new DoseSpan(at, dose, low, true));
    }

    /** A bag that is recorded as hung shortly after a planned step was hung for it: the step came with it. */
    void bag(CourseEvent event) {
        bags.add(event);
        if (!isRunning() || !(event instanceof CourseEvent.BagHung)) {
            return;
        }
        passSteps(event.at(), true);
        DoseSpan step = last();
        boolean isPlannedStep = !step.recorded() && event.at().isAfter(step.start());
        if (isPlannedStep && event.at().isBefore(step.start().plus(late))) {
            change(event.at(), step.dose());
        }
    }

    /** The drug stops without a gap: the end, or the course is stopped. */
    void end(ZonedDateTime at) {
        passSteps(at, false);
        closeRun(at);
    }

    private DoseSpan last() {
        return spans.get(spans.size() - 1);
    }

    /** A planned step that fell due is taken as it was planned. */
    private void passSteps(ZonedDateTime until, boolean included) {
        ZonedDateTime due = last().stepDue(doses);
        if (due != null && (due.isBefore(until) || (included && due.isEqual(until)))) {
            spans.add(new DoseSpan(due, doses.full(), last().lowAt(due, doses), false));
        }
    }

    private void closeRun(ZonedDateTime at) {
        Run run = new Run(runStart(), at, spans, before);
        runs.add(run);
        before = run.deliveredAt(at);
        runStart = null;
    }

    /** As it stands now. */
    CycleRecord closed(CycleState state, ZonedDateTime now) {
        List<Run> all = new ArrayList<>(runs);
        if (isRunning()) {
            passSteps(now, true);
            all.add(new Run(runStart(), null, spans, before));
        }
        return new CycleRecord(number, begunByRestart, order, dosing, doses, whole, all, gaps, bags, state);
    }

    Duration delivered() {
        return before;
    }

    Duration whole() {
        return whole;
    }
}
