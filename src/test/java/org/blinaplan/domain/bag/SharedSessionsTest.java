package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
}
