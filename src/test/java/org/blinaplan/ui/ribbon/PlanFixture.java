package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;

/** Plans that show what the usual orders do not. */
final class PlanFixture {
    private PlanFixture() {}

    /**
     * A course from Fri 23 Oct 2026, 15:00 New York time: the clock goes back on Sun 1 Nov, Wed 11 Nov is closed, the
     * bag at hour 240 is pinned and taken down after 30 of 48 h, and the visits fall where they fall.
     */
    static Plan everyPart() {
        Order order =
                Orders.adult().start("2026-10-23T15:00", "America/New_York").order();
        BagPolicyEntry wishes = new BagPolicyEntry(
                List.of(24, 48, 168),
                null,
                null,
                List.of(LocalDate.of(2026, 11, 11)),
                null,
                null,
                null,
                List.of(new Pin(1, 240, 48, 30)));
        Order withWishes = new Order(
                order.patient(),
                order.monograph(),
                order.indication(),
                order.firstCycle(),
                order.lastCycle(),
                order.start(),
                order.zone(),
                order.cycleStarts(),
                wishes);
        return new PlanCourse(Monographs.library(), new OptimalSequencer()).plan(withWishes, SitePolicy.DEFAULT);
    }
}
