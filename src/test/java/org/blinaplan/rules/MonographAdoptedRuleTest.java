package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class MonographAdoptedRuleTest {
    private final MonographAdoptedRule rule = new MonographAdoptedRule();

    @Test
    void warnsWhileNobodyHasAdoptedTheMonograph() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(Orders.adult().planned()).text())
                .contains("us-2024-06")
                .contains("row by row");
    }

    @Test
    void isContentWithAnAdoptedOne() {
        assertThat(rule.evaluate(Orders.adult()
                                .monograph(Variants.adopted(Monographs.us()))
                                .planned())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }
}
