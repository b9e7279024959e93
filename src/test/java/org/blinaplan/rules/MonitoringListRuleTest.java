package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class MonitoringListRuleTest {
    private final MonitoringListRule rule = new MonitoringListRule();

    @Test
    void saysThatThePracticeDefaultIsUsedAndWhatItLacks() {
        RuleResult result = rule.evaluate(Orders.adult().planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .contains("practice default")
                .contains("vital signs for the hours after a start or step");
        assertThat(result.citation()).isEqualTo(PracticeDefault.SOURCE);
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void isContentWithTheSitesOwnList() {
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.checking(PracticeDefault.ITEMS.get(0)))
                                .planned())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }
}
