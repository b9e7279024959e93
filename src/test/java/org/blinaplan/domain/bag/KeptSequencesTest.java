package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class KeptSequencesTest {
    private static final PlanCourse PLANNER = new PlanCourse(new ResourceMonographs(), new OptimalSequencer());

    private final Plan best = Orders.adult().plan();

    /** The first seven days as they are found, then 21 bags of a day: nobody would choose that now. */
    private KeptBags worse() {
        KeptBags found = KeptBags.of(best.cycles().get(0));
        List<Pin> firstWeek =
                found.bags().stream().filter(bag -> bag.atHour() < 168).toList();
        List<Pin> days = IntStream.range(7, 28)
                .mapToObj(day -> new Pin(1, day * 24, 24, 24))
                .toList();
        return new KeptBags(
                1,
                found.start(),
                Stream.concat(firstWeek.stream(), days.stream()).toList());
    }

    private Plan plan(Order order, KeptBags kept) {
        return PLANNER.plan(order, new PlanBasis(best.site(), best.monograph(), List.of(kept)));
    }

    @Test
    void whatWasFoundIsFoundAgainAsTheSamePlan() {
        Plan again = plan(best.order(), KeptBags.of(best.cycles().get(0)));
        assertThat(again.cycles())
                .isEqualTo(PLANNER.plan(best.order(), best.site()).cycles());
    }

    @Test
    void keepsWhatNobodyWouldChooseNow() {
        List<Bag> bags = plan(best.order(), worse()).cycles().get(0).sequence().bags();
        assertThat(bags.stream().filter(bag -> bag.atHour() >= 168))
                .hasSize(21)
                .allSatisfy(bag -> assertThat(bag.bagHours()).isEqualTo(24))
                .noneMatch(Bag::pinned);
    }

    @Test
    void sequencesACycleThatHasMovedAnew() {
        KeptBags moved = new KeptBags(1, worse().start().plusSeconds(3600), worse().bags());
        assertThat(plan(best.order(), moved).cycles())
                .isEqualTo(PLANNER.plan(best.order(), best.site()).cycles());
    }

    @Test
    void sequencesAnewWhereTheKeptBagsDoNotCoverTheCycle() {
        KeptBags cut = new KeptBags(
                1, worse().start(), worse().bags().subList(0, worse().bags().size() - 1));
        KeptBags none = new KeptBags(1, worse().start(), List.of());
        assertThat(plan(best.order(), cut).cycles())
                .isEqualTo(plan(best.order(), none).cycles())
                .isEqualTo(PLANNER.plan(best.order(), best.site()).cycles());
    }

    @Test
    void sequencesAnewWhereAKeptBagIsNoLongerAllowed() {
        List<Pin> bags = List.of(new Pin(1, 0, 168, 168), new Pin(1, 168, 500, 500), new Pin(1, 668, 24, 4));
        assertThat(plan(best.order(), new KeptBags(1, worse().start(), bags)).cycles())
                .isEqualTo(PLANNER.plan(best.order(), best.site()).cycles());
    }
}
