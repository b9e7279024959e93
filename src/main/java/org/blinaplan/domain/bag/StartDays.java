package org.blinaplan.domain.bag;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.CoursePlanner;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.CycleStart;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;

/**
 * The starts of a cycle on the next days, side by side: the planned one, then each day after it at the same wall clock;
 * in a skipped hour the first instant after it, in a doubled one the earlier.
 */
public final class StartDays {
    private final BagSequencer sequencer;

    public StartDays(BagSequencer sequencer) {
        this.sequencer = sequencer;
    }

    /**
     * So many starts of one cycle of the order, each planned as if the order said so.
     *
     * @throws IllegalArgumentException if the order does not plan this cycle
     */
    public List<StartDay> compare(Order order, Monograph monograph, SitePolicy site, int cycle, int days) {
        BagPolicy policy = BagPolicy.resolve(order.bagPolicy(), site.bagPolicy(), monograph);
        ZonedDateTime planned = cycle(order, monograph, cycle).infusion().start();
        List<StartDay> starts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            ZonedDateTime start = day == 0
                    ? planned
                    : WallClock.instant(planned.toLocalDateTime().plusDays(day), planned.getZone());
            Cycle moved = cycle(startingAt(order, cycle, start), monograph, cycle);
            starts.add(new StartDay(
                    start,
                    moved.infusion().end(),
                    sequencer.sequence(BagRequest.of(moved, order, monograph, policy, site))));
        }
        return starts;
    }

    private static Cycle cycle(Order order, Monograph monograph, int number) {
        return CoursePlanner.plan(order, monograph).cycles().stream()
                .filter(cycle -> cycle.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the order plans no cycle " + number));
    }

    private static Order startingAt(Order order, int cycle, ZonedDateTime start) {
        LocalDateTime local = start.toLocalDateTime();
        EnteredTime entered = new EnteredTime(local, start.getOffset());
        boolean isFirst = cycle == order.firstCycle();
        List<CycleStart> starts = new ArrayList<>();
        for (CycleStart other : order.cycleStarts()) {
            if (other.cycle() < cycle) {
                starts.add(other);
            }
        }
        if (!isFirst) {
            starts.add(new CycleStart(cycle, entered));
        }
        return new Order(
                order.patient(),
                order.monograph(),
                order.indication(),
                order.firstCycle(),
                cycle,
                isFirst ? entered : order.start(),
                order.zone(),
                starts,
                order.bagPolicy());
    }
}
