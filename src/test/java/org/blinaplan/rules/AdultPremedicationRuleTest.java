package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class AdultPremedicationRuleTest {
    private final AdultPremedicationRule rule = new AdultPremedicationRule();

    @Test
    void knowsThePremedicationOfAdults() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotConcernChildren() {
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    /** The European high-risk first relapse is for children; for an adult no premedication is stated. */
    @Test
    void namesTheRowThatIsMissing() {
        RuleResult result = rule.evaluate(Orders.child()
                .born("1990-01-01")
                .indication("high-risk-first-relapse")
                .firstCycle());
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text()).contains("premedication, high-risk-first-relapse, adult");
    }
}
