package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class ContraceptionRuleTest {
    private final ContraceptionRule rule = new ContraceptionRule();

    /** The infusion ends on Mon 30 Mar 2026, 11:00; 48 h later is Wed 1 Apr. */
    @Test
    void countsFortyEightHoursFromTheLastDose() {
        RuleResult result =
                rule.evaluate(Orders.adult().pregnancy(Pregnancy.TEST_NEGATIVE).planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .contains("Contraception until Wed 1 Apr 2026, 11:00")
                .contains("no breast-feeding until Wed 1 Apr 2026, 11:00");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void movesWithTheEnd() {
        Happenings late =
                Happenings.of(Orders.adult().pregnancy(Pregnancy.NOT_TESTED)).start("PT3H");
        assertThat(rule.evaluate(late.planned()).text()).contains("Contraception until Wed 1 Apr 2026, 14:00");
    }

    @Test
    void saysTheSameWhereNobodyAnswered() {
        RuleResult result = rule.evaluate(Orders.adult().planned());
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text()).contains("If it applies: Contraception until Wed 1 Apr 2026, 11:00");
    }

    @Test
    void doesNotConcernWhomItDoesNotApplyTo() {
        assertThat(rule.evaluate(Orders.adult()
                                .pregnancy(Pregnancy.NOT_APPLICABLE)
                                .planned())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
