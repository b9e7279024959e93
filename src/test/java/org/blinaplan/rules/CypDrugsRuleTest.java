package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class CypDrugsRuleTest {
    private final CypDrugsRule rule = new CypDrugsRule();

    /** US label, 7: first 9 days of cycle 1 and first 2 days of cycle 2. */
    @Test
    void watchesTheFirstDaysOfCyclesOneAndTwo() {
        assertThat(rule.evaluate(Orders.adult().cypDrugs("warfarin").firstCycle())
                        .text())
                .isEqualTo("The patient takes warfarin. Watch effect or level in the first 9 days of cycle 1.");
        assertThat(rule.evaluate(Orders.adult()
                                .cypDrugs("warfarin", "ciclosporin")
                                .cycles(2, 2)
                                .firstCycle())
                        .text())
                .contains("warfarin, ciclosporin")
                .contains("first 2 days of cycle 2");
        assertThat(rule.evaluate(
                                Orders.adult().cypDrugs("warfarin").cycles(3, 3).firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void withoutAnEntryItIsUndetermined() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(rule.evaluate(Orders.adult().cypDrugs().firstCycle()).status())
                .as("none entered")
                .isEqualTo(RuleStatus.SATISFIED);
    }
}
