package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Why there is no sequence, word by word. The adult cycle starts on Mon 2 Mar 2026, 10:00; 9 mcg/day to hour 168, then
 * 28 mcg/day to hour 672; in hospital to hour 216. The 168 h bag has no row for 9 mcg/day.
 */
class ObstacleTest {
    private static final VisitHours MONDAYS =
            new VisitHours(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 0));
    private static final String MONDAYS_AND_30_H = "no preparation session (Mon from 08:00, 2 h before a hanging on the"
            + " same day) within the refrigerated life of the bags and 30 h of sterility";

    private static @Nullable String obstacle(Orders orders) {
        return orders.plan().cycles().get(0).sequence().obstacle();
    }

    private static @Nullable String obstacle(VisitHours preparation, @Nullable Duration sterility, Pin... pins) {
        Plan plan = Orders.adult().bags(24, 48).plan();
        BagPolicy policy = plan.policy();
        BagPolicy other = new BagPolicy(
                policy.allowedHours(),
                policy.admittedHours(),
                policy.visits(),
                policy.closedDates(),
                policy.objective(),
                policy.vialSharing(),
                preparation,
                List.of(pins));
        return new OptimalSequencer()
                .sequence(new BagRequest(
                        plan.cycles().get(0).cycle(),
                        plan.monograph(),
                        other,
                        plan.order().patient().weight(),
                        sterility))
                .obstacle();
    }

    private static @Nullable String pinned(Pin... pins) {
        return obstacle(Orders.adult().bags(List.of(24, 48, 168), List.of(24, 168), pins));
    }

    @Test
    void namesThePinThatLiesInsideAnotherOrOutside() {
        String end = "lies inside another pinned bag or outside the infusion. Remove one of the pins.";
        assertThat(pinned(new Pin(1, 0, 24, 24), new Pin(1, 23, 24, 24)))
                .isEqualTo("No bag sequence: the 24 h bag pinned at hour 23 of cycle 1 for 24 h " + end);
        assertThat(pinned(new Pin(1, 672, 24, 24)))
                .isEqualTo("No bag sequence: the 24 h bag pinned at hour 672 of cycle 1 for 24 h " + end);
        assertThat(pinned(new Pin(1, 0, 24, 24), new Pin(1, 24, 24, 24))).isNull();
        assertThat(pinned(new Pin(1, 648, 24, 24))).isNull();
    }

    @Test
    void namesTheBagsThatThePolicyAllowsWhereThePinIs() {
        assertThat(pinned(new Pin(1, 48, 48, 48)))
                .isEqualTo("No bag sequence: the 48 h bag pinned at hour 48 of cycle 1 for 48 h cannot be used there"
                        + " (the policy allows [24, 168] h there). Allow that bag, or remove the pin.");
        assertThat(pinned(new Pin(1, 215, 48, 48))).contains("(the policy allows [24, 168] h there)");
        assertThat(pinned(new Pin(1, 216, 48, 48))).isNull();
        assertThat(pinned(new Pin(1, 240, 72, 72))).contains("(the policy allows [24, 48, 168] h there)");
    }

    @Test
    void namesTheRowThatIsMissing() {
        assertThat(pinned(new Pin(1, 0, 168, 168)))
                .isEqualTo("No bag sequence: the 168 h bag pinned at hour 0 of cycle 1 for 168 h cannot be used there"
                        + " (the 168 h bag has no volume row for 9 mcg/day). Allow that bag, or remove the pin.");
        assertThat(obstacle(Orders.adult().bags(168)))
                .isEqualTo("No bag sequence for days 1 to 7 (9 mcg/day): the 168 h bag has no volume row for 9 mcg/day."
                        + " Allow another bag, or enter the missing row in the monograph.");
        assertThat(obstacle(Orders.adult().bags(List.of(24), List.of())))
                .isEqualTo("No bag sequence for days 1 to 7 (9 mcg/day): the bag policy allows no bag of this label."
                        + " Allow another bag, or enter the missing row in the monograph.");
    }

    /** In hospital 24 h bags bridge to hour 216, and a last one to hour 239: only from 216 on nothing is allowed. */
    @Test
    void namesTheDaysOnWhichNothingMayBeUsed() {
        assertThat(obstacle(Orders.adult().bags(List.of(), List.of(24))))
                .isEqualTo("No bag sequence for days 8 to 28 (28 mcg/day): the bag policy allows no bag of this label."
                        + " Allow another bag, or enter the missing row in the monograph.");
    }

    @Test
    void namesTheStepThatAPinRunsOver() {
        assertThat(obstacle(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 144, 48, 25))))
                .isEqualTo("No bag sequence: the 48 h bag pinned at hour 144 of cycle 1 for 25 h runs over the end of"
                        + " the dose step at hour 168. Shorten or remove the pin.");
        assertThat(obstacle(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 144, 48, 24))))
                .isNull();
    }

    /** Made Mon 2 Mar, 08:00, a bag keeps to Tue 3 Mar, 14:00: hour 28. */
    @Test
    void namesTheSessionThatAPinLacks() {
        assertThat(obstacle(MONDAYS, Duration.ofHours(30), new Pin(1, 29, 24, 24)))
                .isEqualTo(
                        "No bag sequence: the 24 h bag pinned at hour 29 of cycle 1 for 24 h cannot be made in time: "
                                + MONDAYS_AND_30_H
                                + " serves Tue 3 Mar 2026, 15:00 (hour 29). Add a preparation day, or remove"
                                + " the pin.");
        assertThat(obstacle(
                        new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(16, 0)), null, new Pin(1, 5, 24, 24)))
                .isEqualTo("No bag sequence: the 24 h bag pinned at hour 5 of cycle 1 for 24 h cannot be made in time:"
                        + " no preparation session (none, 2 h before a hanging on the same day) within the refrigerated"
                        + " life of the bags serves Mon 2 Mar 2026, 15:00 (hour 5). Add a preparation day, or remove"
                        + " the pin.");
    }

    /** The last bag that can be hung, at hour 28, runs for 48 h: Thu 5 Mar, 14:00. */
    @Test
    void namesTheHourThatNoSessionServes() {
        assertThat(obstacle(MONDAYS, Duration.ofHours(30)))
                .isEqualTo("No bag sequence: a bag must be hung by Thu 5 Mar 2026, 14:00 (hour 76), and "
                        + MONDAYS_AND_30_H + " serves it. Add a preparation day, or allow longer bags.");
    }

    /** Hung at 0 and pinned for 20 h, the second at 20 for 47 h: nobody can hang a bag at hour 67. */
    @Test
    void bridgesByPinsOnlyToTheirEnd() {
        assertThat(obstacle(MONDAYS, Duration.ofHours(30), new Pin(1, 0, 24, 20), new Pin(1, 20, 48, 47)))
                .startsWith("No bag sequence: a bag must be hung by Thu 5 Mar 2026, 05:00 (hour 67), and ");
    }
}
