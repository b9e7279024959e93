package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class TreatmentFreeTimeRuleTest {
    private final TreatmentFreeTimeRule rule = new TreatmentFreeTimeRule();

    @Test
    void doesNotConcernTheFirstPlannedCycle() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    /** Cycle 1 ends Mon 30 Mar 2026, 11:00; fourteen days later is Mon 13 Apr, 11:00. */
    @Test
    void aMinuteTooEarlyStopsTheCycle() {
        assertThat(second("2026-04-13T11:00").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(second("2026-04-13T11:01").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(second("2026-04-13T10:59").status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(second("2026-04-13T10:59").text())
                .contains("planned for Mon 13 Apr 2026, 10:59")
                .contains("ends on Mon 13 Apr 2026, 11:00");
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
    }

    private RuleResult second(String start) {
        return rule.evaluate(Orders.adult().cycles(1, 2).cycleStart(2, start).lastCycle());
    }
}
