package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class BagsWithoutVolumesRuleTest {
    private final BagsWithoutVolumesRule rule = new BagsWithoutVolumesRule();

    @Test
    void namesTheBagsOfTheUsLabelWithoutRows() {
        assertThat(rule.evaluate(Orders.adult().planned()).text()).startsWith("The 72 h and 96 h bags are not used");
    }

    @Test
    void isContentWhereEveryBagHasRows() {
        assertThat(rule.evaluate(Orders.child().planned()).status()).isEqualTo(RuleStatus.SATISFIED);
    }
}
