package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.NewBag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.PremedicationPlanner;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What holds when the pump of one cycle stops at home.
 *
 * @param covers from going home, or from now where that is later, to the end of the infusion
 * @param atHome whether the patient is at home in it at all; otherwise it is the whole infusion
 * @param limit from this time without drug on the label asks for a supervised restart
 * @param bags that hang in it
 * @param medicines before a supervised restart; none where the label is silent
 * @param nights in which the clock changes between a stop and the limit
 * @param stop what is known of the pump now; absent without events, or where this cycle neither runs nor is interrupted
 * @param kept bags that are made, have not hung and could at a dose of this time; absent where no bag was ever recorded
 *     as made
 */
public record Contingency(
        TimeSpan covers,
        boolean atHome,
        Duration limit,
        List<Bag> bags,
        List<Premedication> medicines,
        List<ClockNight> nights,
        @Nullable Stop stop,
        @Nullable List<MadeBagUse> kept) {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    public Contingency {
        bags = List.copyOf(bags);
        medicines = List.copyOf(medicines);
        nights = List.copyOf(nights);
        kept = kept == null ? null : List.copyOf(kept);
    }

    /**
     * A stop that has happened, or that would happen now.
     *
     * @param at when the pump stopped, or now while it runs
     * @param runs whether it runs
     * @param limitUp from when on the restart is supervised; the last instant before it is the last without
     * @param newBag where a bag can be made, reckoned from now; absent where there is no session
     */
    public record Stop(
            ZonedDateTime at,
            boolean runs,
            ZonedDateTime limitUp,
            @Nullable NewBag newBag) {}

    /**
     * Stops whose limit lies beyond a clock change: the usual sum on the wall clock is wrong for them.
     *
     * @param change when the clock changes
     * @param lines every half hour of the wall clock
     */
    public record ClockNight(ZoneOffsetTransition change, List<Line> lines) {
        public ClockNight {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A stop and its limit.
     *
     * @param stopped when it stopped
     * @param up the limit in elapsed hours
     */
    public record Line(ZonedDateTime stopped, ZonedDateTime up) {}

    /**
     * Of one cycle.
     *
     * @param index of the cycle among the planned ones
     * @param followed the course after what happened; absent where it was planned without events
     */
    public static Contingency of(
            Course course,
            PlannedCycle planned,
            BagPolicy policy,
            SitePolicy site,
            int index,
            @Nullable FollowedCourse followed) {
        Cycle cycle = planned.cycle();
        Duration limit = course.monograph()
                .safety()
                .interruptions()
                .supervisedRestartFrom()
                .value();
        FollowedCycle after = followed == null ? null : followed.cycles().get(index);
        ZonedDateTime now = followed == null || after == null || isToCome(after) ? null : followed.now();
        ZonedDateTime home = home(cycle);
        ZonedDateTime end = cycle.infusion().end();
        ZonedDateTime from = now == null ? home : Stretch.later(now, home);
        boolean atHome = from.isBefore(end);
        TimeSpan covers = atHome ? new TimeSpan(from, end) : cycle.infusion();
        Stop stop = now == null ? null : stop(after, now, limit, new Supply(policy, site));
        return new Contingency(
                covers,
                atHome,
                limit,
                bags(planned.sequence().bags(), covers, stop != null && !atHome),
                medicines(course, cycle),
                nights(covers, limit),
                stop,
                kept(followed, cycle));
    }

    /** Whether the pump stands and nothing further is planned, because a person must decide. */
    public boolean waits() {
        return stop != null && !atHome;
    }

    /** Until when this can be relied on at most. */
    public ZonedDateTime validUntil() {
        return stop != null && waits() ? stop.limitUp() : covers.end();
    }

    /** Where nothing further is planned, the bag that hung last. */
    private static List<Bag> bags(List<Bag> bags, TimeSpan covers, boolean waits) {
        return waits
                ? bags.subList(Math.max(0, bags.size() - 1), bags.size())
                : bags.stream()
                        .filter(bag -> bag.time().end().isAfter(covers.start()))
                        .toList();
    }

    private static boolean isToCome(FollowedCycle cycle) {
        return cycle.state() == CycleState.PLANNED;
    }

    private record Supply(BagPolicy policy, SitePolicy site) {
        Optional<NewBag> after(ZonedDateTime now) {
            return NewBag.after(
                    now, new PreparationCalendar(policy.preparation(), site.sterility()), policy.closedDates());
        }
    }

    private static ZonedDateTime home(Cycle cycle) {
        ZonedDateTime home = cycle.infusion().start();
        for (Admission admission : cycle.admissions()) {
            Admission.Stay stay = admission.stay();
            home = stay == null ? home : Stretch.later(home, stay.time().end());
        }
        return home;
    }

    private static List<Premedication> medicines(Course course, Cycle cycle) {
        return PremedicationPlanner.plan(
                course.indication(),
                cycle.number(),
                cycle.ageGroup(),
                cycle.dosing(),
                List.of(new PremedicationPlanner.Due(
                        Occasion.RESTART, cycle.infusion().start())));
    }

    private static @Nullable Stop stop(
            @Nullable FollowedCycle cycle, ZonedDateTime now, Duration limit, Supply supply) {
        if (cycle == null || (cycle.state() != CycleState.RUNNING && cycle.state() != CycleState.INTERRUPTED)) {
            return null;
        }
        boolean runs = cycle.state() == CycleState.RUNNING;
        ZonedDateTime at = runs
                ? now
                : cycle.interruptions()
                        .get(cycle.interruptions().size() - 1)
                        .gap()
                        .start();
        return new Stop(at, runs, at.plus(limit), supply.after(now).orElse(null));
    }

    /** Only what can hang from now on at a dose that still runs in this cycle. */
    private static @Nullable List<MadeBagUse> kept(@Nullable FollowedCourse followed, Cycle cycle) {
        if (followed == null || followed.madeBags().isEmpty()) {
            return null;
        }
        return followed.madeBags().stream()
                .filter(use -> use.kind() == MadeBagUse.Kind.PLANNED || use.kind() == MadeBagUse.Kind.SPARE)
                .filter(use -> cycle.steps().stream()
                        .anyMatch(step -> use.made().holds(step.dose())
                                && step.time().end().isAfter(followed.now())
                                && use.made().hangBy() != null
                                && !step.time().start().isAfter(use.made().hangBy())))
                .toList();
    }

    /** Half hours of the wall clock before each change whose limit lies after it. */
    private static List<ClockNight> nights(TimeSpan covers, Duration limit) {
        List<ClockNight> nights = new ArrayList<>();
        var rules = covers.start().getZone().getRules();
        ZoneOffsetTransition change =
                rules.nextTransition(covers.start().minus(limit).toInstant());
        while (change != null && change.getInstant().isBefore(covers.end().toInstant())) {
            if (change.getInstant().isAfter(covers.start().toInstant())) {
                nights.add(new ClockNight(change, lines(covers, change, limit)));
            }
            change = rules.nextTransition(change.getInstant());
        }
        return nights;
    }

    private static List<Line> lines(TimeSpan covers, ZoneOffsetTransition change, Duration limit) {
        ZonedDateTime at = change.getInstant().atZone(covers.start().getZone());
        List<Line> lines = new ArrayList<>();
        ZonedDateTime stopped = halfHour(at.minus(limit));
        while (stopped.toInstant().isBefore(change.getInstant())) {
            lines.add(new Line(stopped, stopped.plus(limit)));
            stopped = stopped.plus(HALF_HOUR);
        }
        return lines;
    }

    /** The first half hour of the wall clock at or after an instant. */
    private static ZonedDateTime halfHour(ZonedDateTime at) {
        LocalDateTime local = at.toLocalDateTime();
        LocalDateTime hour = local.truncatedTo(ChronoUnit.HOURS);
        Duration into = Duration.between(hour, local);
        Duration up = into.isZero()
                ? Duration.ZERO
                : into.compareTo(HALF_HOUR) <= 0
                        ? HALF_HOUR.minus(into)
                        : HALF_HOUR.multipliedBy(2).minus(into);
        return at.plus(up);
    }
}
