package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class RunDryRuleTest {
    private final RunDryRule rule = new RunDryRule();

    /** 110 - 3.16 - 1 = 105.84 mL at 0.6 x 1.05 = 0.63 mL/h: 168 h exactly. */
    @Test
    void isContentWithABagThatLastsExactlyToItsChange() {
        assertThat(status(SitePolicies.pump("5", "3.16", "1", "2"))).isEqualTo(RuleStatus.SATISFIED);
    }

    /** 105.83 mL last 167 h 59 min from Mon 9 Mar, 11:00; the 7-day bags that prime no line last. */
    @Test
    void warnsOfOneMinuteLess() {
        RuleResult result = evaluate(SitePolicies.pump("5", "3.17", "1", "2"));
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .startsWith("Bag 5 (168 h) can run dry from Mon 16 Mar 2026, 10:59 on, before its planned end on"
                        + " Mon 16 Mar 2026, 11:00. Plan the change before that");
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    /** Without priming 110 - 9 = 101 mL at 0.63 mL/h: 160.3 h; every 7-day bag is too short. */
    @Test
    void namesEveryBag() {
        assertThat(evaluate(SitePolicies.pump("5", "0", "9", "2")).text())
                .contains("Bag 5 (168 h)", "; Bag 6 (168 h)", "; Bag 7 (168 h)");
    }

    @Test
    void leavesAPumpThatIsNotKnownToItsOwnRule() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(SitePolicies.pump(null, "3", "1", "2"))).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void doesNotConcernACycleWithoutBags() {
        assertThat(rule.evaluate(Orders.adult()
                                .weight("44")
                                .height("220")
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private RuleStatus status(Pump pump) {
        return evaluate(pump).status();
    }

    private RuleResult evaluate(Pump pump) {
        return rule.evaluate(Orders.adult().site(SitePolicies.withPump(pump)).firstCycle());
    }
}
