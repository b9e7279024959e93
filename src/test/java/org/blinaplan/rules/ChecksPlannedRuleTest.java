package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksPlannedRuleTest {
    private final ChecksPlannedRule rule = new ChecksPlannedRule();

    @Test
    void isContentWithThePracticeDefaultInEveryCycle() {
        for (int cycle = 1; cycle <= 9; cycle++) {
            assertThat(rule.evaluate(Orders.adult().cycles(cycle, cycle).firstCycle())
                            .status())
                    .as("cycle " + cycle)
                    .isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void warnsOfAListWithoutAnyCheck() {
        assertThat(rule.evaluate(Orders.adult().site(SitePolicies.checking()).firstCycle())
                        .status())
                .isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void countsOnlyChecksWhileTheDrugRuns() {
        assertThat(status(MonitoringAnchor.BEFORE_CYCLE, null)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(MonitoringAnchor.CYCLE_START, Duration.ofHours(672))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(MonitoringAnchor.CYCLE_START, Duration.ofHours(673))).isEqualTo(RuleStatus.VIOLATED);
    }

    private RuleStatus status(MonitoringAnchor anchor, @Nullable Duration from) {
        return rule.evaluate(Orders.adult()
                        .site(SitePolicies.checking(new MonitoringItem(
                                "x", CheckKind.OTHER, MonitoringItem.Cycles.ALL, anchor, from, null, null, null)))
                        .firstCycle())
                .status();
    }
}
