package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class VisitsInHoursRuleTest {
    private final VisitsInHoursRule rule = new VisitsInHoursRule();

    @Test
    void isContentWithVisitsInHours() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** A Saturday start always has a Saturday disconnect. */
    @Test
    void namesEveryVisitOutOfHours() {
        assertThat(rule.evaluate(Orders.adult()
                                .longestFit()
                                .start("2026-03-07T10:00", "America/New_York")
                                .firstCycle())
                        .text())
                .startsWith("3 visits are out of hours: Sat 21 Mar 2026, 11:00; Sat 28 Mar 2026, 11:00; "
                        + "Sat 4 Apr 2026, 11:00 (disconnect).");
    }

    /** Longest bags first, the European child has one change on a Sunday. */
    @Test
    void countsOneInTheSingular() {
        assertThat(rule.evaluate(Orders.child()
                                .longestFit()
                                .bags(List.of(24, 48, 72, 96), List.of(24, 48))
                                .firstCycle())
                        .text())
                .startsWith("1 visit is out of hours: Sun 26 Apr 2026, 09:00.");
    }
}
