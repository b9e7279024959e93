package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

/** The adult is in hospital to hour 216 and has visits at hours 336, 504 and 672. */
class CheckWithoutVisitRuleTest {
    private final CheckWithoutVisitRule rule = new CheckWithoutVisitRule();

    @Test
    void namesTheBloodsOnDaysWithoutAVisit() {
        RuleResult result = rule.evaluate(Orders.adult().firstCycle());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .contains("CBC with differential, AST, ALT on Fri 13 Mar 2026, 11:00 and Fri 20 Mar 2026, 11:00"
                        + " and Fri 27 Mar 2026, 11:00.")
                .doesNotContain("16 Mar");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void isContentWhereEveryCheckFallsOnAVisit() {
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void countsTheLastHourInHospitalAndNotTheOneAfter() {
        assertThat(status(Duration.ofHours(216))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(Duration.ofHours(217))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(Duration.ofHours(672))).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotConcernChecksOutsideTheInfusion() {
        assertThat(status(Duration.ofHours(673))).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(Duration.ZERO)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private RuleStatus status(Duration from) {
        return rule.evaluate(Orders.adult()
                        .site(SitePolicies.checking(new MonitoringItem(
                                "x",
                                CheckKind.OTHER,
                                MonitoringItem.Cycles.ALL,
                                MonitoringAnchor.CYCLE_START,
                                from,
                                null,
                                null,
                                null)))
                        .firstCycle())
                .status();
    }
}
