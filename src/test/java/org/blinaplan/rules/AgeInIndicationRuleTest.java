package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class AgeInIndicationRuleTest {
    private final AgeInIndicationRule rule = new AgeInIndicationRule();

    /** US label: one month and older. */
    @Test
    void oneMonthOldIsInsideAndADayYoungerIsNot() {
        assertThat(at("2026-02-02")).isEqualTo(RuleStatus.SATISFIED);
        assertThat(at("2026-02-03")).isEqualTo(RuleStatus.VIOLATED);
    }

    /** European label, relapsed or refractory: children from one year. */
    @Test
    void oneYearOldIsInsideInEuropeAndADayYoungerIsNot() {
        assertThat(rule.evaluate(Orders.child().born("2025-04-13").firstCycle()).status())
                .isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Orders.child().born("2025-04-14").firstCycle()).text())
                .contains("11 months old on Mon 13 Apr 2026")
                .contains("eu-2024");
    }

    /** European label, minimal residual disease: adults only; 18 on the local date of the cycle's start. */
    @Test
    void adultFromTheEighteenthBirthdayOn() {
        assertThat(mrd("2008-04-13").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(mrd("2008-04-14").status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(mrd("2008-04-14").text()).contains("17 years old");
    }

    /** Children under two are told by their months. */
    @Test
    void tellsTheAgeInYearsFromTheSecondBirthdayOn() {
        assertThat(mrd("2024-04-13").text()).contains("2 years old on Mon 13 Apr 2026");
        assertThat(mrd("2024-04-14").text()).contains("23 months old on Mon 13 Apr 2026");
    }

    private RuleStatus at(String born) {
        return rule.evaluate(Orders.adult().born(born).firstCycle()).status();
    }

    private RuleResult mrd(String born) {
        return rule.evaluate(
                Orders.child().born(born).indication("mrd-positive").firstCycle());
    }
}
