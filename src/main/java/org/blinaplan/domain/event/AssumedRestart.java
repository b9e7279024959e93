package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.domain.monograph.Interruptions;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * While a cycle is interrupted: what the label says, and the restart from which the rest is planned.
 *
 * @param advice of now
 * @param at the later of now and the earliest restart; absent where nothing further is planned
 * @param dose at which; absent where nothing further is planned
 * @param newCycle whether it begins a new cycle
 * @param newLowPhase whether the label asks for a new low-dose phase
 */
record AssumedRestart(
        List<Advice> advice,
        @Nullable ZonedDateTime at,
        @Nullable PlannedDose dose,
        boolean newCycle,
        boolean newLowPhase) {
    AssumedRestart {
        advice = List.copyOf(advice);
    }

    /** Null where the cycle waits for no restart. */
    static @Nullable AssumedRestart of(
            Monograph monograph, SitePolicy site, CourseRecord record, CycleRecord recorded) {
        if (recorded.gaps().isEmpty()) {
            return null;
        }
        Gap gap = recorded.gaps().get(recorded.gaps().size() - 1);
        boolean waits = recorded.state() == CycleState.INTERRUPTED
                || (recorded.state() == CycleState.ENDED_EARLY && isTooLong(monograph, gap, record.now()));
        if (gap.end() != null || !waits || wasDisconnected(record, gap)) {
            return null;
        }
        Situation situation =
                new Situation(monograph, site.upperLimits(), recorded.doses(), record.entries(), gap, record.now());
        List<Advice> advice = GapAdvice.of(situation, recorded.lastRun().start());
        boolean silent = advice.stream()
                .map(Advice::action)
                .anyMatch(action -> action == Action.STOP_FOR_GOOD || action == Action.DECIDE);
        PlannedDose dose = advice.stream()
                .map(Advice::dose)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PlannedDose::rate))
                .orElse(null);
        if (silent || dose == null) {
            return new AssumedRestart(advice, null, null, false, false);
        }
        ZonedDateTime at =
                advice.stream().map(Advice::notBefore).filter(Objects::nonNull).reduce(record.now(), Stretch::later);
        return new AssumedRestart(
                advice,
                at,
                dose,
                isTooLong(monograph, gap, at),
                LowPhase.isAskedFor(monograph, gap.because(), situation.grade()));
    }

    private static boolean isTooLong(Monograph monograph, Gap gap, ZonedDateTime at) {
        Interruptions limits = monograph.safety().interruptions();
        return gap.because().isReaction()
                && Duration.between(gap.start(), at)
                                .compareTo(limits.sameCycleUpTo().value())
                        > 0;
    }

    /** Whether the end was recorded while it was interrupted: nobody waits for a restart. */
    private static boolean wasDisconnected(CourseRecord record, Gap gap) {
        return record.entries().stream()
                .map(EventLog.Entry::event)
                .anyMatch(event -> event instanceof CourseEvent.InfusionEnded
                        && !event.at().isBefore(gap.start()));
    }

    /** The rest of the same cycle. */
    Run run(CycleRecord recorded) {
        Gap gap = recorded.gaps().get(recorded.gaps().size() - 1);
        Run last = recorded.lastRun();
        DoseSpan before = last.spans().get(last.spans().size() - 1);
        DoseSpan span = Restarts.span(
                gap,
                before.lowAt(gap.start(), recorded.doses()),
                Objects.requireNonNull(at),
                Objects.requireNonNull(dose),
                newLowPhase,
                recorded.doses());
        return new Run(span.start(), null, List.of(span), last.deliveredAt(gap.start()));
    }

    /** A cycle of its own. */
    CycleRecord newCycle(Order order, Monograph monograph, List<EventLog.Entry> entries, CycleRecord before) {
        ZonedDateTime start = Objects.requireNonNull(at);
        Order then = MeasuredBody.order(order, entries, start);
        Dosing dosing =
                DoseCalculator.dosing(then.patient().weight(), then.patient().height(), monograph);
        LabelDoses doses = LabelDoses.of(monograph, dosing);
        PlannedDose first = before.doses().isLow(Objects.requireNonNull(dose)) ? doses.low() : doses.full();
        DoseSpan span = new DoseSpan(start, first, Duration.ZERO, true);
        return new CycleRecord(
                before.number() + 1,
                true,
                then,
                dosing,
                doses,
                before.whole(),
                List.of(new Run(start, null, List.of(span), Duration.ZERO)),
                List.of(),
                List.of(),
                CycleState.PLANNED);
    }
}
