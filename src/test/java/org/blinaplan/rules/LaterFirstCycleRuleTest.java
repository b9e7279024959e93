package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class LaterFirstCycleRuleTest {
    private final LaterFirstCycleRule rule = new LaterFirstCycleRule();

    @Test
    void asksForTheCyclesBefore() {
        assertThat(rule.evaluate(Orders.adult().cycles(2, 2).planned()).text()).contains("begins with cycle 2");
        assertThat(rule.evaluate(Orders.adult().cycles(1, 2).planned()).status())
                .isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }
}
