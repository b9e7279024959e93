package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class PregnancyTestRuleTest {
    private final PregnancyTestRule rule = new PregnancyTestRule();

    @Test
    void wantsATestWhereItApplies() {
        assertThat(status(Pregnancy.TEST_NEGATIVE)).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(Pregnancy.NOT_TESTED)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(Pregnancy.NOT_APPLICABLE)).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void cannotSayWhereNobodyAnswered() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.UNDETERMINED);
    }

    private RuleStatus status(Pregnancy known) {
        return rule.evaluate(Orders.adult().pregnancy(known).planned()).status();
    }
}
