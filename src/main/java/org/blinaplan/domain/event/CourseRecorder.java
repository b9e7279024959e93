package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Interruptions;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Reads a log as infusions, event by event; an event that cannot follow the one before is left out and named. */
public final class CourseRecorder {
    private static final int HOURS_PER_DAY = 24;

    private final Order order;
    private final Monograph monograph;
    private final Indication indication;
    private final SitePolicy site;
    private final Interruptions limits;
    private final List<EventLog.Entry> entries;
    private final ZonedDateTime now;
    private final List<Fault> faults = new ArrayList<>();
    private final List<CycleRecord> closed = new ArrayList<>();
    private @Nullable OpenCycle open;
    private @Nullable ZonedDateTime stopped;
    private int lastNumber;

    private CourseRecorder(Order order, Monograph monograph, SitePolicy site, EventLog log, ZonedDateTime now) {
        this.order = order;
        this.monograph = monograph;
        this.indication = monograph.indication(order.indication()).orElseThrow();
        this.site = site;
        this.limits = monograph.safety().interruptions();
        this.entries = GradedReaction.applied(log.entries(), order.patient());
        this.now = now;
        this.lastNumber = order.firstCycle() - 1;
    }

    /**
     * What the log says up to now.
     *
     * @param now not before the last event; absent: the last event's instant, or the order's start where there is none
     */
    static CourseRecord read(
            Order order, Monograph monograph, SitePolicy site, EventLog log, @Nullable ZonedDateTime now) {
        CourseRecorder recorder = new CourseRecorder(order, monograph, site, log, now(order, log, now));
        recorder.readAll();
        return new CourseRecord(recorder.now, recorder.entries, recorder.closed, recorder.stopped);
    }

    /** Every event of the log that cannot stand, in the order of the file. */
    public static List<Fault> faults(
            Order order, Monograph monograph, SitePolicy site, EventLog log, @Nullable ZonedDateTime now) {
        CourseRecorder recorder = new CourseRecorder(order, monograph, site, log, now(order, log, now));
        recorder.faults.addAll(log.faults());
        if (now != null) {
            for (int i = 0; i < log.recorded().size(); i++) {
                if (log.recorded().get(i).at().isAfter(now)) {
                    recorder.faults.add(new Fault(i, "lies after now, " + WallClock.time(now)));
                }
            }
        }
        recorder.readAll();
        recorder.faults.sort(java.util.Comparator.comparingInt(Fault::index));
        return List.copyOf(recorder.faults);
    }

    /**
     * Whether the log says that nothing of the course is to come: it was stopped for good, or the last cycle that is
     * planned has ended. In doubt it is not over: an end that nobody recorded, a restart that may still come, an event
     * that cannot stand.
     */
    public static boolean isOver(Order order, Monograph monograph, SitePolicy site, EventLog log) {
        CourseRecorder recorder = new CourseRecorder(order, monograph, site, log, now(order, log, null));
        recorder.readEntries();
        recorder.completeBy(recorder.now);
        boolean allHaveEnded = recorder.open == null
                && !recorder.closed.isEmpty()
                && recorder.lastNumber >= Math.min(order.lastCycle(), recorder.indication.lastCycle());
        return log.faults().isEmpty() && recorder.faults.isEmpty() && (recorder.stopped != null || allHaveEnded);
    }

    private static ZonedDateTime now(Order order, EventLog log, @Nullable ZonedDateTime now) {
        ZonedDateTime start = order.start().in(order.zone());
        ZonedDateTime last = log.lastInstant().orElse(start);
        return now == null || now.isBefore(last) ? last : now;
    }

    private void readEntries() {
        for (EventLog.Entry entry : entries) {
            String fault = read(entry.event());
            if (fault != null) {
                faults.add(new Fault(entry.index(), fault));
            }
        }
    }

    private void readAll() {
        readEntries();
        OpenCycle cycle = open;
        if (cycle == null) {
            return;
        }
        if (cycle.isRunning()) {
            completeBy(now);
            if (open != null) {
                close(CycleState.RUNNING);
            }
        } else {
            close(isTooLong(cycle.gap(), now) ? CycleState.ENDED_EARLY : CycleState.INTERRUPTED);
        }
    }

    private @Nullable String read(CourseEvent event) {
        if (event instanceof CourseEvent.InfusionStarted started) {
            return start(started);
        } else if (event instanceof CourseEvent.InfusionInterrupted interrupted) {
            return interrupt(interrupted);
        } else if (event instanceof CourseEvent.InfusionRestarted restarted) {
            return restart(restarted);
        } else if (event instanceof CourseEvent.InfusionEnded) {
            return end(event.at());
        } else if (event instanceof CourseEvent.DoseChanged changed) {
            return change(changed);
        } else if (event instanceof CourseEvent.BagHung hung) {
            return bag(hung, hung.bagHours());
        } else if (event instanceof CourseEvent.BagTakenDown down) {
            return bag(down, down.bagHours());
        } else if (event instanceof CourseEvent.CourseStopped) {
            return stop(event.at());
        }
        return event instanceof CourseEvent.BagMade made ? unknownBag(made.bagHours()) : null;
    }

    private @Nullable String start(CourseEvent.InfusionStarted event) {
        ZonedDateTime at = event.at();
        OpenCycle cycle = open;
        if (cycle != null && cycle.isRunning()) {
            completeBy(at);
        } else if (cycle != null && isTooLong(cycle.gap(), at)) {
            close(CycleState.ENDED_EARLY);
        }
        if (stopped != null) {
            return "the course was stopped on " + WallClock.time(stopped) + "; nothing starts after that";
        }
        cycle = open;
        if (cycle != null) {
            return cycle.isRunning()
                    ? "cycle " + cycle.number() + " runs since " + WallClock.time(cycle.runStart())
                            + "; record its interruption or its end first"
                    : "cycle " + cycle.number() + " is interrupted since "
                            + WallClock.time(cycle.gap().start())
                            + "; record infusion-restarted, or infusion-ended first";
        }
        int number = lastNumber + 1;
        if (number > order.lastCycle()) {
            return "the order plans cycles " + order.firstCycle() + " to " + order.lastCycle()
                    + " and this would be cycle " + number + "; plan it in the order first";
        }
        begin(number, false, at);
        OpenCycle begun = Objects.requireNonNull(open);
        begun.start(at, startDose(number, begun.doses(), event));
        takeBagsHungBefore(at, begun);
        return null;
    }

    private PlannedDose startDose(int number, LabelDoses doses, CourseEvent.InfusionStarted event) {
        return event.dose() != null
                ? doses.recorded(event.dose())
                : switch (pattern(number).steps().get(0).dose().level()) {
                    case LOW -> doses.low();
                    case FULL -> doses.full();
                };
    }

    private void begin(int number, boolean byRestart, ZonedDateTime at) {
        Order then = MeasuredBody.order(order, entries, at);
        Dosing dosing =
                DoseCalculator.dosing(then.patient().weight(), then.patient().height(), monograph);
        Duration whole = Duration.ofHours(
                (long) HOURS_PER_DAY * limits.infusionDaysInAll().value());
        open = new OpenCycle(
                number,
                byRestart,
                then,
                dosing,
                LabelDoses.of(monograph, dosing),
                byRestart ? whole : Duration.ofHours(pattern(number).infusionHours()),
                limits.supervisedRestartFrom().value());
        lastNumber = number;
    }

    private CyclePattern pattern(int number) {
        return indication.pattern(Math.min(number, indication.lastCycle()));
    }

    private @Nullable String interrupt(CourseEvent.InfusionInterrupted event) {
        OpenCycle cycle = open;
        if (cycle == null || !cycle.isRunning()) {
            return notRunning("be interrupted");
        }
        if (!event.at().isBefore(cycle.complete())) {
            return "cycle " + cycle.number() + " was complete on " + WallClock.time(cycle.complete())
                    + "; record infusion-ended";
        }
        cycle.interrupt(event);
        return null;
    }

    private @Nullable String restart(CourseEvent.InfusionRestarted event) {
        OpenCycle cycle = open;
        if (cycle == null || cycle.isRunning()) {
            return cycle == null
                    ? "no cycle is interrupted; a cycle begins with infusion-started"
                    : "cycle " + cycle.number() + " runs since " + WallClock.time(cycle.runStart())
                            + "; record its interruption first";
        }
        ZonedDateTime at = event.at();
        Gap gap = cycle.gap();
        boolean isLong = Duration.between(gap.start(), at)
                        .compareTo(limits.sameCycleUpTo().value())
                > 0;
        boolean asks = isLong && !gap.because().isReaction();
        if (asks != (event.newCycle() != null)) {
            return asks
                    ? "the gap was over " + limits.sameCycleUpTo().value().toDays()
                            + " days for no reaction; newCycle must say true or false"
                    : "newCycle is asked for only where the gap was over "
                            + limits.sameCycleUpTo().value().toDays() + " days for no reaction; leave it out";
        }
        if (isLong && (gap.because().isReaction() || Boolean.TRUE.equals(event.newCycle()))) {
            beginByRestart(cycle, event);
        } else {
            cycle.restart(
                    at,
                    cycle.doses().recorded(event.dose()),
                    LowPhase.isAskedFor(monograph, gap.because(), Grades.ofGap(gap, at, entries)));
        }
        return null;
    }

    private void beginByRestart(OpenCycle cycle, CourseEvent.InfusionRestarted event) {
        int number = cycle.number() + 1;
        OpenCycle interrupted = Objects.requireNonNull(open);
        begin(number, true, event.at());
        OpenCycle begun = Objects.requireNonNull(open);
        PlannedDose dose = begun.doses().recorded(event.dose());
        interrupted.endGap(event.at(), dose);
        closed.add(interrupted.closed(CycleState.ENDED_EARLY, event.at()));
        begun.start(event.at(), dose);
        takeBagsHungBefore(event.at(), begun);
    }

    private @Nullable String end(ZonedDateTime at) {
        OpenCycle cycle = open;
        if (cycle == null) {
            return notRunning("end");
        }
        if (cycle.isRunning()) {
            cycle.end(at);
        }
        boolean complete = cycle.delivered().plus(site.endTolerance()).compareTo(cycle.whole()) >= 0;
        close(complete ? CycleState.COMPLETED : CycleState.ENDED_EARLY);
        return null;
    }

    private @Nullable String change(CourseEvent.DoseChanged event) {
        OpenCycle cycle = open;
        if (cycle == null || !cycle.isRunning()) {
            return notRunning("change its dose");
        }
        if (!event.at().isBefore(cycle.complete())) {
            return "cycle " + cycle.number() + " was complete on " + WallClock.time(cycle.complete());
        }
        cycle.change(event.at(), cycle.doses().recorded(event.dose()));
        return null;
    }

    private @Nullable String bag(CourseEvent event, int bagHours) {
        String unknown = unknownBag(bagHours);
        OpenCycle cycle = open;
        if (unknown != null) {
            return unknown;
        }
        if (cycle != null) {
            cycle.bag(event);
            return null;
        }
        if (event instanceof CourseEvent.BagTakenDown) {
            return closed.isEmpty() ? "no bag hangs; no cycle has begun" : null;
        }
        return beginsAt(event.at()) ? null : "no cycle has begun; a bag is hung with infusion-started or after it";
    }

    /** A bag that stands in the file before the start of the same instant. */
    private boolean beginsAt(ZonedDateTime at) {
        return entries.stream()
                .map(EventLog.Entry::event)
                .anyMatch(event -> event instanceof CourseEvent.InfusionStarted
                        && event.at().isEqual(at));
    }

    private void takeBagsHungBefore(ZonedDateTime at, OpenCycle begun) {
        for (EventLog.Entry entry : entries) {
            CourseEvent event = entry.event();
            if (event instanceof CourseEvent.InfusionStarted || event instanceof CourseEvent.InfusionRestarted) {
                if (event.at().isEqual(at)) {
                    return;
                }
            } else if (event instanceof CourseEvent.BagHung && event.at().isEqual(at)) {
                begun.bag(event);
            }
        }
    }

    private @Nullable String unknownBag(int hours) {
        return monograph.bagType(hours).isPresent()
                ? null
                : monograph.id() + " has no bag of " + hours + " h; known are "
                        + monograph.bagTypes().stream()
                                .map(type -> String.valueOf(type.hours()))
                                .collect(java.util.stream.Collectors.joining(", "));
    }

    private @Nullable String stop(ZonedDateTime at) {
        if (stopped != null) {
            return "the course was stopped already, on " + WallClock.time(stopped);
        }
        stopped = at;
        completeBy(at);
        OpenCycle cycle = open;
        if (cycle != null) {
            if (cycle.isRunning()) {
                cycle.end(at);
            }
            close(CycleState.STOPPED_FOR_GOOD);
        }
        return null;
    }

    private String notRunning(String what) {
        if (stopped != null) {
            return "the course was stopped on " + WallClock.time(stopped) + "; no infusion can " + what;
        }
        OpenCycle cycle = open;
        return cycle == null
                ? "no infusion runs that could " + what + "; a cycle begins with infusion-started"
                : "cycle " + cycle.number() + " is interrupted since "
                        + WallClock.time(cycle.gap().start()) + "; record infusion-restarted first";
    }

    /** An end that nobody recorded is taken as planned, once something later is known. */
    private void completeBy(ZonedDateTime at) {
        OpenCycle cycle = open;
        if (cycle != null && cycle.isRunning() && !cycle.complete().isAfter(at)) {
            cycle.end(cycle.complete());
            close(CycleState.COMPLETED);
        }
    }

    private boolean isTooLong(Gap gap, ZonedDateTime at) {
        return gap.because().isReaction()
                && gap.duration(at).compareTo(limits.sameCycleUpTo().value()) > 0;
    }

    private void close(CycleState state) {
        closed.add(Objects.requireNonNull(open).closed(state, now));
        open = null;
    }
}
