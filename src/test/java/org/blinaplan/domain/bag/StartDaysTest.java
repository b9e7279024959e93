package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class StartDaysTest {
    private static List<StartDay> days(Orders orders, int cycle, int days) {
        return new StartDays(new OptimalSequencer())
                .compare(orders.order(), orders.course().monograph(), SitePolicy.DEFAULT, cycle, days);
    }

    /** 28 x 24 h end on the weekday they began, so a weekend start has its disconnect out of hours. */
    @Test
    void aWeekendStartAlwaysHasItsDisconnectOutOfHours() {
        List<StartDay> days = days(Orders.adult().indication("mrd-positive"), 1, 14);
        assertThat(days).hasSize(14);
        for (StartDay day : days) {
            DayOfWeek weekday = day.start().getDayOfWeek();
            boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            Visit last = day.sequence().visits().get(day.sequence().visits().size() - 1);
            assertThat(last.kind()).isEqualTo(Visit.Kind.DISCONNECT);
            assertThat(last.inHours()).as("%s", day.start()).isEqualTo(!weekend);
        }
    }

    /** New York puts its clock forward on 8 Mar 2026 from 02:00 to 03:00. */
    @Test
    void startsAtTheFirstInstantAfterASkippedHour() {
        List<StartDay> days = days(Orders.adult().start("2026-03-06T02:30", "America/New_York"), 1, 4);
        assertThat(days)
                .extracting(day -> day.start().toOffsetDateTime().toString())
                .containsExactly(
                        "2026-03-06T02:30-05:00",
                        "2026-03-07T02:30-05:00",
                        "2026-03-08T03:00-04:00",
                        "2026-03-09T02:30-04:00");
    }

    @Test
    void comparesStartsOfALaterCycleFromThePlannedOneOn() {
        Orders orders = Orders.adult().cycles(1, 3).cycleStart(2, "2026-04-20T10:00");
        List<StartDay> days = days(orders, 2, 2);
        assertThat(days)
                .extracting(day -> day.start().toLocalDateTime().toString())
                .containsExactly("2026-04-20T10:00", "2026-04-21T10:00");
        assertThat(days.get(0).sequence())
                .isEqualTo(new OptimalSequencer()
                        .sequence(new BagRequest(
                                orders.course().cycles().get(1),
                                orders.course().monograph(),
                                orders.plan().policy(),
                                orders.order().patient().weight(),
                                null)));
    }

    /** From 4 May on 28 days of infusion and 14 without: cycle 3 may begin on 15 Jun, three weeks later than unwished. */
    @Test
    void keepsTheStartsOfTheCyclesBefore() {
        Orders orders =
                Orders.adult().cycles(1, 3).cycleStart(2, "2026-05-04T10:00").cycleStart(3, "2026-06-22T10:00");
        ZonedDateTime earliest = orders.course().cycles().get(2).earliestStart();
        assertThat(earliest.toLocalDate()).hasToString("2026-06-15");
        BagRequest moved = asked(orders, 3);
        assertThat(moved.cycle().earliestStart()).isEqualTo(earliest);
        assertThat(moved.cycle().infusion().start().toLocalDateTime()).hasToString("2026-06-23T10:00");
    }

    /** What the bags of the day after the planned start are asked for. */
    private static BagRequest asked(Orders orders, int cycle) {
        List<BagRequest> asked = new ArrayList<>();
        new StartDays(request -> {
                    asked.add(request);
                    return BagSequence.none("not asked here");
                })
                .compare(orders.order(), orders.course().monograph(), SitePolicy.DEFAULT, cycle, 2);
        return asked.get(1);
    }

    @Test
    void refusesACycleThatTheOrderDoesNotPlan() {
        assertThatThrownBy(() -> days(Orders.adult(), 2, 14))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no cycle 2");
    }
}
