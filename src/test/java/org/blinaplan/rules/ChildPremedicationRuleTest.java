package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class ChildPremedicationRuleTest {
    private final ChildPremedicationRule rule = new ChildPremedicationRule();

    @Test
    void knowsThePremedicationOfChildren() {
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotConcernAdults() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void namesTheRowThatIsMissing() {
        assertThat(rule.evaluate(Variants.withoutPremedicationRows(Orders.child()))
                        .text())
                .contains("premedication, relapsed-refractory, child");
    }
}
