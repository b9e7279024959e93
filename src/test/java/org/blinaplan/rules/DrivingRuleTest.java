package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class DrivingRuleTest {
    private final DrivingRule rule = new DrivingRule();

    /** Two cycles from Mon 2 Mar 2026: the second ends on Mon 11 May. */
    @Test
    void namesTheEndOfTheLastPlannedInfusion() {
        RuleResult result = rule.evaluate(Orders.adult().cycles(1, 2).planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .isEqualTo("No driving or hazardous activity while the drug is being given. The last planned infusion"
                        + " ends on Mon 11 May 2026, 11:00. Tell the patient before going home.");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void cannotSayWithoutTheLabelsWord() {
        assertThat(rule.evaluate(Variants.withoutNotes(Orders.adult())).status())
                .isEqualTo(RuleStatus.UNDETERMINED);
    }
}
