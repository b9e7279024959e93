package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class BagSequenceRuleTest {
    private final BagSequenceRule rule = new BagSequenceRule();

    @Test
    void isContentWithBagsForTheWholeInfusion() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** 44 kg and 220 cm have 1.64 m2, above the last band. */
    @Test
    void stopsACycleWithoutVolumes() {
        assertThat(rule.evaluate(Orders.adult().weight("44").height("220").firstCycle())
                        .text())
                .contains("no volume row for 5 mcg/m2/day at a body surface of 1.64 m2");
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
    }
}
