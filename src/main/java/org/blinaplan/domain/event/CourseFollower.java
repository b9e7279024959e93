package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.CycleLedger;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.course.CoursePlanner;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** The course after what happened: a pure function of order, events, monograph, site policy and now. */
public final class CourseFollower {
    private final Basis basis;
    private final Order order;
    private final Monograph monograph;
    private final Indication indication;
    private final SitePolicy site;
    private final BagPolicy policy;
    private final CourseRecord record;
    private final List<MadeBag> made;
    private final List<FollowedCycle> cycles = new ArrayList<>();

    /**
     * What a course is followed by, at every moment of it.
     *
     * @param settled those of its cycles that are past
     */
    record Basis(Order order, Monograph monograph, SitePolicy site, BagSequencer sequencer, SettledCycles settled) {
        BagPolicy policy() {
            return BagPolicy.resolve(order.bagPolicy(), site.bagPolicy(), monograph);
        }

        /** Which bags were made, from entries in order of time. */
        List<MadeBag> made(List<EventLog.Entry> entries) {
            return new MadeBags(
                            monograph,
                            new PreparationCalendar(policy().preparation(), site.sterility()),
                            (some, before, until) -> cycles(this, recorded(some), before, until))
                    .read(entries);
        }

        /** What they say up to the last of them. */
        CourseRecord recorded(List<EventLog.Entry> entries) {
            EventLog then =
                    new EventLog(entries.stream().map(EventLog.Entry::event).toList());
            return CourseRecorder.read(order, monograph, site, then, null);
        }
    }

    private CourseFollower(Basis basis, CourseRecord record, List<MadeBag> made) {
        this.basis = basis;
        this.order = basis.order();
        this.monograph = basis.monograph();
        this.indication = monograph.indication(order.indication()).orElseThrow();
        this.site = basis.site();
        this.policy = basis.policy();
        this.record = record;
        this.made = new ArrayList<>(made);
    }

    /**
     * The course with its past as it happened and the rest planned from now.
     *
     * @param log without faults; an event that cannot stand is left out
     * @param now not before the last event; absent: the last event's instant, or the start where there is none
     */
    public static FollowedCourse follow(
            Order order,
            Monograph monograph,
            SitePolicy site,
            BagSequencer sequencer,
            EventLog log,
            @Nullable ZonedDateTime now) {
        Basis basis = new Basis(order, monograph, site, sequencer, new SettledCycles());
        CourseRecord record = CourseRecorder.read(order, monograph, site, log, now);
        List<MadeBag> made = basis.made(record.entries());
        List<FollowedCycle> cycles = cycles(basis, record, made, null);
        AdvisedEvents advised = new AdvisedEvents(monograph, site, record);
        return new FollowedCourse(
                log,
                record.now(),
                cycles,
                advised.restarts(),
                advised.alarms(),
                RecordedCare.of(log, order.patient(), cycles),
                MadeBagUses.of(cycles, made, record.now()));
    }

    /** Without those that are planned to begin after an instant; all, where it is absent. */
    static List<FollowedCycle> cycles(
            Basis basis, CourseRecord record, List<MadeBag> made, @Nullable ZonedDateTime until) {
        CourseFollower follower = new CourseFollower(basis, record, made);
        follower.followCycles(until);
        return follower.cycles;
    }

    private void followCycles(@Nullable ZonedDateTime until) {
        CycleFollower follower =
                new CycleFollower(monograph, indication, policy, site, basis.sequencer(), record.now());
        boolean fullDoseGiven = false;
        boolean goesOn = record.stopped() == null;
        for (int i = 0; i < record.cycles().size(); i++) {
            CycleRecord recorded = record.cycles().get(i);
            boolean asFirst = recorded.begunByRestart() && !fullDoseGiven;
            boolean isLast = i == record.cycles().size() - 1;
            AssumedRestart restart = isLast && goesOn ? AssumedRestart.of(monograph, site, record, recorded) : null;
            ZonedDateTime earliest = recorded.begunByRestart() ? null : earliest();
            add(basis.settled()
                    .follow(
                            recorded,
                            asFirst,
                            List.copyOf(made),
                            record.now(),
                            around -> follower.follow(recorded, asFirst, restart, around))
                    .notBefore(earliest));
            fullDoseGiven |= gaveFullDose(recorded);
            if (restart != null) {
                goesOn = restart.at() != null;
                if (restart.newCycle()) {
                    CycleRecord assumed = restart.newCycle(order, monograph, record.entries(), recorded);
                    add(follower.assume(assumed, !fullDoseGiven, List.copyOf(made)));
                }
            }
        }
        if (goesOn) {
            planLaterCycles(until);
        }
    }

    private boolean gaveFullDose(CycleRecord recorded) {
        return recorded.runs().stream()
                .flatMap(run ->
                        Stretch.cut(
                                run.spans(),
                                run.start(),
                                Optional.ofNullable(run.end()).orElse(record.now()))
                                .stream())
                .anyMatch(dosed ->
                        dosed.dose().rate().compareTo(recorded.doses().full().rate()) >= 0);
    }

    /** Each begins when the one before it is over, at the earliest. */
    private void planLaterCycles(@Nullable ZonedDateTime until) {
        int number = cycles.isEmpty()
                ? order.firstCycle()
                : cycles.get(cycles.size() - 1).number() + 1;
        boolean assumed = !cycles.isEmpty() && isAssumed(cycles.get(cycles.size() - 1));
        for (; number <= Math.min(order.lastCycle(), indication.lastCycle()); number++) {
            ZonedDateTime earliest = earliest();
            ZonedDateTime start = start(number, earliest);
            if (until != null && start.isAfter(until)) {
                return;
            }
            Order then = MeasuredBody.order(order, record.entries(), start);
            Cycle cycle = CoursePlanner.cycle(then, monograph, indication, number, start)
                    .notBefore(earliest);
            add(planned(cycle, assumed));
        }
    }

    /** What a cycle hangs is gone for the next one. */
    private void add(FollowedCycle cycle) {
        cycles.add(cycle);
        MadeBag.match(cycle.bags().stream().map(GivenBag::bag).toList(), made).forEach(made::remove);
    }

    private static boolean isAssumed(FollowedCycle cycle) {
        return cycle.assumed() || cycle.steps().stream().anyMatch(GivenStep::assumed);
    }

    private @Nullable ZonedDateTime earliest() {
        return cycles.isEmpty()
                ? null
                : cycles.get(cycles.size() - 1).planned().cycle().nextCycleFrom();
    }

    /** Where the order says, if that is still to come and the cycle before is over by then. */
    private ZonedDateTime start(int number, @Nullable ZonedDateTime earliest) {
        Optional<EnteredTime> wished =
                number == order.firstCycle() ? Optional.of(order.start()) : order.plannedStart(number);
        ZonedDateTime now = record.now();
        ZonedDateTime start = wished.map(time -> time.in(order.zone())).orElse(earliest == null ? now : earliest);
        if (!cycles.isEmpty()
                && start.isBefore(cycles.get(cycles.size() - 1)
                        .planned()
                        .cycle()
                        .infusion()
                        .end())) {
            start = earliest == null ? now : earliest;
        }
        return Stretch.later(start, now);
    }

    private FollowedCycle planned(Cycle cycle, boolean assumed) {
        BagRequest request =
                new BagRequest(cycle, monograph, policy, cycle.dosing().weight(), site.sterility());
        BagSequence sequence = AroundMadeBags.sequence(basis.sequencer(), request, made);
        PlannedCycle planned = PlannedCycle.of(request, sequence, site);
        if (!made.isEmpty() && sequence.counts() != null) {
            MadeInCycle known =
                    MadeInCycle.of(sequence.bags(), new CycleBags.Site(monograph, policy, site, List.copyOf(made)));
            planned = planned.with(
                    known.clocks(),
                    CycleLedger.of(sequence.bags(), sequence.counts().vials(), monograph, known.measured()),
                    known.sessions());
        }
        List<GivenStep> steps = cycle.steps().stream()
                .map(step -> new GivenStep(step, Progress.PLANNED, assumed, Duration.ZERO, true))
                .toList();
        List<GivenBag> bags = planned.sequence().bags().stream()
                .map(bag -> new GivenBag(bag, bag.time().duration(), Progress.PLANNED, false, assumed))
                .toList();
        return new FollowedCycle(
                planned,
                CycleState.PLANNED,
                false,
                assumed,
                Duration.ZERO,
                List.of(),
                List.of(),
                steps,
                bags,
                DrugBalance.of(steps, site.pump()));
    }
}
