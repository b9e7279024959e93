package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class PremedicationBeforeAdmissionRuleTest {
    private final PremedicationBeforeAdmissionRule rule = new PremedicationBeforeAdmissionRule();

    /** European child: 10 mg/m2 six hours before 09:00 is 03:00, 5 mg/m2 half an hour before is 08:30. */
    @Test
    void asksWhoGivesADoseThatIsDueBeforeTheHospitalDays() {
        RuleResult result = rule.evaluate(Orders.child().firstCycle());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .contains("Mon 13 Apr 2026, 09:00")
                .contains("dexamethasone 8.7 mg on Mon 13 Apr 2026, 03:00")
                .contains("dexamethasone 4.35 mg on Mon 13 Apr 2026, 08:30");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    /** The dose before the step on day 8 lies inside the nine hospital days: only the one at the start is named. */
    @Test
    void isContentWithDosesInsideTheHospitalDays() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).text())
                .contains("Mon 2 Mar 2026, 09:00")
                .doesNotContain("9 Mar");
        assertThat(rule.evaluate(Orders.child().cycles(2, 2).firstCycle()).status())
                .as("no premedication in cycle 2 of a child")
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotConcernASupervisedStart() {
        assertThat(rule.evaluate(Orders.adult().cycles(3, 3).firstCycle()).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
