package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class IndicationConditionRuleTest {
    private final IndicationConditionRule rule = new IndicationConditionRule();

    @Test
    void repeatsWhatTheProgramCannotCheck() {
        RuleResult adult =
                rule.evaluate(Orders.adult().monograph(Monographs.eu()).planned());
        assertThat(adult.text()).contains("at least two tyrosine kinase inhibitors");
        assertThat(rule.evaluate(Orders.child().planned()).text()).contains("at least two prior therapies");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void doesNotConcernAPatientOutsideTheIndication() {
        assertThat(rule.evaluate(Orders.child().indication("mrd-positive").planned())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void isSilentWhereTheLabelTiesNothingToTheAgeGroup() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
