package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class AdmissionKnownRuleTest {
    private final AdmissionKnownRule rule = new AdmissionKnownRule();

    @Test
    void knowsTheHospitalDaysOfTheLabel() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** The European hospital days of high-risk first relapse are not known; unknown never means none. */
    @Test
    void namesTheRowThatIsMissing() {
        RuleResult result = rule.evaluate(
                Orders.child().indication("high-risk-first-relapse").firstCycle());
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text()).contains("not known in eu-2024").contains("admission, high-risk-first-relapse");
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
    }

    /** The supervision of a restart after 5 h says nothing about the days of the start. */
    @Test
    void doesNotTakeARestartForTheStart() {
        PlannedCourse planned = Happenings.of(Orders.child().indication("high-risk-first-relapse"))
                .start("PT0S")
                .interrupt("PT100H", Cause.LINE_OR_PUMP)
                .restart("PT105H", "13.05")
                .planned();
        CycleOfCourse cycle = new CycleOfCourse(planned, planned.cycles().get(0));
        assertThat(cycle.cycle().admissions()).hasSize(1);
        assertThat(rule.evaluate(cycle).status()).isEqualTo(RuleStatus.UNDETERMINED);
    }
}
