package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class ClockChangeRuleTest {
    private final ClockChangeRule rule = new ClockChangeRule();

    @Test
    void tellsWhereTheDisconnectMoves() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).text())
                .contains("The clock changes on Sun 8 Mar 2026.")
                .contains("the disconnect is on Mon 30 Mar 2026, 11:00");
    }

    @Test
    void doesNotConcernACycleWithoutAClockChange() {
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(Orders.adult().start("2026-03-02T10:00", "UTC").firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    /** New York changes on Sun 8 Mar 2026, 02:00; a cycle from Sun 8 Feb, 02:00 ends just then. */
    @Test
    void aChangeAtTheVeryEndIsNoneDuringTheInfusion() {
        assertThat(rule.evaluate(Orders.adult()
                                .start("2026-02-08T02:00", "America/New_York")
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(Orders.adult()
                                .start("2026-02-08T02:01", "America/New_York")
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.VIOLATED);
    }

    /**
     * Casablanca leaves summer time for Ramadan on 15 Feb 2026, 03:00, and returns on 22 Mar, 35 days later: a cycle of 28
     * days sees one of them.
     */
    @Test
    void namesTheChangesOfOtherZones() {
        assertThat(rule.evaluate(Orders.adult()
                                .start("2026-02-10T10:00", "Africa/Casablanca")
                                .firstCycle())
                        .text())
                .contains("15 Feb 2026");
    }
}
