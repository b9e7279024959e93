package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class FasterNextBagRuleTest {
    private static final String CHANGE =
            "Aspirate the line, do not flush it, and reprogram the pump: Sun 8 Mar 2026, 11:00, bag 4 runs at 10 mL/h"
                    + " after 5 mL/h";

    private final FasterNextBagRule rule = new FasterNextBagRule();

    /** 2 mL of 21.25 mcg in 277.2 mL hold 0.153 mcg; 10 mL/h after 5 mL/h, for 2/10 h. */
    @Test
    void saysWhatTheLineHolds() {
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .firstCycle())
                        .text())
                .isEqualTo(
                        CHANGE
                                + " (the line holds 0.153 mcg, which would be pushed at 2 times the dose rate for 12 minutes).");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void needsNoPumpToSayThatTheNextBagIsFaster() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).text()).isEqualTo(CHANGE + ".");
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.withPump(SitePolicies.pump("6", "3", "1", null)))
                                .firstCycle())
                        .text())
                .isEqualTo(CHANGE + ".");
    }

    @Test
    void saysNothingOfTheLineWhereTheBagIsNotKnown() {
        Monograph us = Monographs.us();
        BagType type = us.bagType(48).orElseThrow();
        assertThat(rule.evaluate(Orders.adult()
                                .monograph(BagTypes.in(
                                        us, BagTypes.volumes(type, null, type.contents(), type.stabiliser(), null)))
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .firstCycle())
                        .text())
                .isEqualTo(CHANGE + ".");
    }

    /** 24 h and then 48 h bags in each step: slower at the same dose; faster only with the dose step, where the line is new. */
    @Test
    void isContentWithSlowerBagsAndWithANewLine() {
        assertThat(rule.evaluate(Orders.adult()
                                .bags(List.of(24, 48), null, new Pin(1, 0, 24, 24), new Pin(1, 168, 24, 24))
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void isContentWithEqualBags() {
        assertThat(rule.evaluate(Orders.adult().bags(24).firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** Six bags of 24 h fill the last 144 h after three of 168 h: one change to a faster bag, 0.6 to 10 mL/h. */
    @Test
    void namesEveryChangeToAFasterBag() {
        assertThat(rule.evaluate(Orders.adult()
                                .longestFit()
                                .indication("mrd-positive")
                                .bags(List.of(24, 168), null, new Pin(1, 0, 24, 24))
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .firstCycle())
                        .text())
                .contains(
                        "Tue 24 Mar 2026, 11:00, bag 5 runs at 10 mL/h after 0.6 mL/h"
                                + " (the line holds 3.818 mcg, which would be pushed at 16.7 times the dose rate for 12 minutes).");
    }
}
