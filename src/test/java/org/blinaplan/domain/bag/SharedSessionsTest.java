package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class SharedSessionsTest {
    /**
     * 24 h bags from Mon 2 Mar, 10:00. Seven of 0.83 mL at the low dose: three share a vial of 2.8 mL twice, and the seventh
     * fits beside five of 2.6 mL (13.83 mL, 5 vials). Bag 1 can be made on Monday at the latest, bag 4 (hung Thu 5 Mar)
     * on Thursday, bag 7 (hung Sun 8 Mar) on Friday.
     */
    @Test
    void makesBagsTogetherAsLateAsTheFirstOfThemAllows() {
        BagSequence sequence = Orders.adult()
                .site(SitePolicies.withBagPolicy(
                        new BagPolicyEntry(List.of(24), null, null, null, null, VialSharing.SESSION, null, null)))
                .plan()
                .cycles()
                .get(0)
                .sequence();
        assertThat(sequence.bags().subList(0, 12))
                .extracting(bag -> Objects.requireNonNull(bag.madeIn()).date().getDayOfMonth())
                .containsExactly(2, 2, 2, 5, 5, 5, 6, 6, 6, 6, 6, 6);
    }

    /**
     * Bags of 1 mL hung daily from Mon 2 Mar (session 10) on, vials of 2.8 mL. Three bags take two vials in any case: one
     * bag alone and two together; five take two vials only in one session.
     */
    @Test
    void movesSessionsAndThenBagsAsLateAsNoVialMoreAllows() {
        assertThat(latest(3, "1", 5, 5, 5)).containsExactly(10, 11, 11);
        assertThat(latest(3, "1", 5, 5, 6)).containsExactly(10, 10, 12);
        assertThat(latest(3, "1", 10, 11, 12)).containsExactly(10, 11, 12);
        assertThat(latest(5, "1", 5, 5, 5, 5, 5)).containsExactly(10, 10, 10, 10, 10);
    }

    /** A full vial each: nothing is shared, so each bag is made on its own day. */
    @Test
    void fullVialsAreMadeOnTheLastDay() {
        assertThat(latest(3, "2.8", 5, 5, 5)).containsExactly(10, 11, 12);
    }

    /** 1.6 mL: two take 3.2 mL, so two vials as well as apart; the second joins nobody. */
    @Test
    void bagsThatSaveNothingTogetherPart() {
        assertThat(latest(2, "1.6", 10, 10)).containsExactly(10, 11);
        assertThat(latest(2, "1.4", 10, 10)).containsExactly(10, 10);
    }

    private static int[] latest(int days, String millilitres, int... sessions) {
        SharedCase infusion = SharedCase.of(24 * days, List.of(24), List.of(millilitres));
        int[] edges = IntStream.range(0, days)
                .map(day -> infusion.edge(24 * day, 24, 24 * day + 24))
                .toArray();
        return SharedSessions.latest(infusion.graph(), edges, sessions);
    }
}
