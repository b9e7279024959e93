package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class LiveVaccineRuleTest {
    private final LiveVaccineRule rule = new LiveVaccineRule();

    /** Start Mon 2 Mar 2026; two weeks before is 16 Feb. */
    @Test
    void fourteenDaysBeforeIsEarlyEnoughAndThirteenIsNot() {
        assertThat(vaccinated("2026-02-16").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(vaccinated("2026-02-17").status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(vaccinated("2026-02-17").text()).contains("Tue 17 Feb 2026").contains("14 days before the start");
    }

    @Test
    void withoutADateItIsUndetermined() {
        RuleResult unknown = rule.evaluate(Orders.adult().planned());
        assertThat(unknown.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(unknown.severity()).isEqualTo(Severity.INFO);
    }

    private RuleResult vaccinated(String date) {
        return rule.evaluate(Orders.adult().liveVaccineOn(date).planned());
    }
}
