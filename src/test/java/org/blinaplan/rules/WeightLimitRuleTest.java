package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class WeightLimitRuleTest {
    private final WeightLimitRule rule = new WeightLimitRule();

    /** 10 per cent more than 40.91 kg is 45.001 kg, than 40.90 kg it is 44.99 kg. */
    @Test
    void namesALightPatientWhoIsTenPerCentAway() {
        assertThat(status("40.90")).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status("40.91")).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status("44.99")).isEqualTo(RuleStatus.VIOLATED);
    }

    /** 10 per cent less than 50 kg is 45 kg, which is still the fixed dose. */
    @Test
    void namesAHeavierPatientWhoIsTenPerCentAway() {
        assertThat(status("45")).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status("49.99")).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status("50")).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void saysWhichRuleDecided() {
        assertThat(rule.evaluate(Orders.adult().weight("44.99").firstCycle()).text())
                .startsWith("At 44.99 kg the dose is by body surface. The limit of 45 kg");
        assertThat(rule.evaluate(Orders.adult().weight("45").firstCycle()).text())
                .startsWith("At 45 kg the dose is the fixed dose.");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    private RuleStatus status(String kilograms) {
        return rule.evaluate(Orders.adult().weight(kilograms).firstCycle()).status();
    }
}
