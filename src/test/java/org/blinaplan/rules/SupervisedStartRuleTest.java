package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class SupervisedStartRuleTest {
    private final SupervisedStartRule rule = new SupervisedStartRule();

    @Test
    void plansSupervisionWhereTheLabelAsksForNoHospitalDays() {
        CycleOfCourse third = Orders.adult().cycles(3, 3).firstCycle();
        assertThat(third.cycle().admissions()).hasSize(1).first().matches(admission -> admission.stay() == null);
        assertThat(rule.evaluate(third).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Variants.withoutAdmissions(third)).status()).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void doesNotConcernStartsWithHospitalDaysOrUnknownOnes() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(Orders.child()
                                .indication("high-risk-first-relapse")
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
