package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A bag that came down for a while. The 48 h bag that hangs at hour 168 lives 48 h at room temperature, gaps included: to
 * hour 216. The pump stops at hour 180, after 12 h of it.
 */
class HungAgainTest {
    /** Runs: what of it is given in all; until: its end. At hour 216 its life is over. */
    @ParameterizedTest
    @CsvSource({
        "PT183H59M, false, false, true",
        "PT184H, false, false, false",
        "PT184H, true, false, true",
        "PT200H, true, false, true",
        "PT215H59M, true, false, true",
        "PT216H, true, false, false",
        "PT216H1M, true, false, false",
        "PT183H59M, false, true, false",
        "PT183H59M, true, true, true",
        "PT200H, true, true, true",
        "PT200H, false, true, false"
    })
    void goesOnOnlyAsTheSiteAllowsAndItsLifeLasts(
            String restart, boolean hangsAgain, boolean takenDown, boolean goesOn) {
        Happenings story = stopped(hangsAgain ? Sites.hangingAgain() : SitePolicy.DEFAULT);
        if (takenDown) {
            story.takeDown("PT181H", 48);
        }
        FollowedCycle cycle = story.restart(restart, "28").cycle(1);
        GivenBag bag = hungAt(cycle, story.at("PT168H"));
        ZonedDateTime again = story.at(restart);
        ZonedDateTime dies = story.at("PT216H");
        if (goesOn) {
            assertThat(bag.runs().compareTo(Duration.ofHours(12))).isPositive();
            assertThat(bag.bag().time().end()).isBetween(again.plusMinutes(1), dies);
            assertThat(cycle.bags())
                    .noneMatch(other -> other.bag().time().start().isEqual(again));
        } else {
            assertThat(bag.runs()).isEqualTo(Duration.ofHours(12));
            assertThat(cycle.bags())
                    .anyMatch(other -> other.bag().time().start().isEqual(again));
        }
    }

    /** From hour 200 the last of its life is 16 h. */
    @Test
    void runsToTheEndOfItsLife() {
        FollowedCycle cycle =
                stopped(Sites.hangingAgain()).restart("PT200H", "28").cycle(1);
        GivenBag bag = hungAt(cycle, stopped(Sites.hangingAgain()).at("PT168H"));
        assertThat(bag.runs()).isEqualTo(Duration.ofHours(28));
        assertThat(bag.bag().time().duration()).isEqualTo(Duration.ofHours(48));
        assertThat(cycle.interruptions().get(0).supervisedRestart()).isTrue();
    }

    @Test
    void neverAtAnotherDose() {
        Happenings story = stopped(Sites.hangingAgain());
        FollowedCycle cycle = story.restart("PT182H", "9").cycle(1);
        assertThat(hungAt(cycle, story.at("PT168H")).runs()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aBagRecordedAsHungTakesItsPlace() {
        Happenings story = stopped(Sites.hangingAgain());
        FollowedCycle cycle = story.restart("PT190H", "28").hang("PT190H", 48).cycle(1);
        assertThat(hungAt(cycle, story.at("PT168H")).runs()).isEqualTo(Duration.ofHours(12));
        assertThat(hungAt(cycle, story.at("PT190H")).recorded()).isTrue();
    }

    private static Happenings stopped(SitePolicy site) {
        return Happenings.of(Orders.adult().bags(48).site(site)).start("PT0S").interrupt("PT180H", Cause.LINE_OR_PUMP);
    }

    private static GivenBag hungAt(FollowedCycle cycle, ZonedDateTime at) {
        return cycle.bags().stream()
                .filter(bag -> bag.bag().time().start().isEqual(at))
                .findFirst()
                .orElseThrow();
    }
}
