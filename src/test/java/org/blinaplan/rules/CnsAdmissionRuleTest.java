package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class CnsAdmissionRuleTest {
    private final CnsAdmissionRule rule = new CnsAdmissionRule();

    @Test
    void fourteenDaysAreEnoughAndThirteenAreNot() {
        CycleOfCourse planned = europe().cnsHistory().firstCycle();
        assertThat(rule.evaluate(planned).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Variants.hospitalDays(planned, 13)).status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(Variants.hospitalDays(planned, 14)).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Variants.withoutAdmissions(planned)).text()).contains("14 hospital days");
    }

    @Test
    void concernsOnlyCycleOneInEuropeWithAHistory() {
        assertThat(rule.evaluate(europe().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(europe().cnsHistory().cycles(1, 2).lastCycle()).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(Orders.adult().cnsHistory().firstCycle()).status())
                .as("the US label has no such rule")
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void supervisionIsNoHospitalDay() {
        assertThat(rule.evaluate(Variants.supervisedOnly(europe().cnsHistory().firstCycle()))
                        .status())
                .isEqualTo(RuleStatus.VIOLATED);
    }

    private static Orders europe() {
        return Orders.adult().monograph(Monographs.eu());
    }
}
