package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a run as a cycle of its own for the sequencer: its hours are the whole hours counted from the start of the
 * run, with the step and the end as further cut points. See {@link Cycle#atHour}.
 *
 * @param cycle from an instant of the run to the end of the cycle
 * @param run it belongs to
 */
record Segment(Cycle cycle, Run run) {
    private static final int HOURS_PER_DAY = 24;

    /** From an instant on, with the doses that were expected then. */
    static Segment of(Cycle whole, Run run, List<Stretch.Dosed> doses, ZonedDateTime end) {
        List<DoseStep> steps = new ArrayList<>();
        int hour = 0;
        for (Stretch.Dosed dosed : doses) {
            TimeSpan time = dosed.time();
            int slots = slots(run.start(), time);
            steps.add(new DoseStep(
                    firstDay(run.deliveredAt(time.start())),
                    lastDay(run.deliveredAt(time.end())),
                    hour,
                    hour + slots,
                    time,
                    dosed.dose()));
            hour += slots;
        }
        return new Segment(
                new Cycle(
                        whole.number(),
                        whole.phase(),
                        whole.ageGroup(),
                        whole.dosing(),
                        new TimeSpan(run.start(), end),
                        hour,
                        whole.treatmentFreeDays(),
                        null,
                        null,
                        steps,
                        whole.admissions(),
                        List.of()),
                run);
    }

    /** What the sequencer is asked. */
    BagRequest request(Monograph monograph, BagPolicy policy, @Nullable Duration sterility) {
        return new BagRequest(
                cycle, monograph, policy.withPins(pins(policy)), cycle.dosing().weight(), sterility);
    }

    /** The pins still to come, at the first cut point on or after the delivered hour that they name. */
    private List<Pin> pins(BagPolicy policy) {
        List<Pin> moved = new ArrayList<>();
        ZonedDateTime start = cycle.atHour(0);
        for (Pin pin : policy.pins()) {
            ZonedDateTime at = run.start().plus(Duration.ofHours(pin.atHour()).minus(run.before()));
            if (pin.cycle() == cycle.number() && !at.isBefore(start)) {
                int hour = 0;
                while (hour < cycle.hours() && cycle.atHour(hour).isBefore(at)) {
                    hour++;
                }
                moved.add(new Pin(pin.cycle(), hour, pin.bagHours(), pin.hours()));
            }
        }
        return moved;
    }

    /** Cut points between two instants: the whole hours inside, and one for the end. */
    private static int slots(ZonedDateTime origin, TimeSpan time) {
        long before = Duration.between(origin, time.start()).toHours();
        Duration end = Duration.between(origin, time.end());
        long inside = end.toHours() - before;
        boolean endsWhole = end.equals(Duration.ofHours(end.toHours()));
        return Math.toIntExact(endsWhole ? inside : inside + 1);
    }

    /** The infusion day that begins or goes on at this delivered time, from 1. */
    static int firstDay(Duration delivered) {
        return Math.toIntExact(delivered.toHours() / HOURS_PER_DAY) + 1;
    }

    /** The infusion day in which the time before this delivered time lies. */
    static int lastDay(Duration delivered) {
        return Math.max(1, Math.toIntExact(delivered.minusNanos(1).toHours() / HOURS_PER_DAY) + 1);
    }
}
