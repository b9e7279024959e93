package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class BesideTheDrugRuleTest {
    private final BesideTheDrugRule rule = new BesideTheDrugRule();

    @Test
    void repeatsWhatTheLabelOfEuropeAsksFor() {
        RuleResult result = rule.evaluate(Orders.child().planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .contains("more than 15 000 blasts per microlitre")
                .contains("paracetamol, in the first 48 h")
                .contains("Intrathecal chemotherapy");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void hasNothingToSayInTheUnitedStates() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
