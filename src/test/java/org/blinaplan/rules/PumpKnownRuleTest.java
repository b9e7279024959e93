package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class PumpKnownRuleTest {
    private final PumpKnownRule rule = new PumpKnownRule();

    @Test
    void isContentWithAPumpThatIsKnown() {
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .planned())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void namesWhatTheSiteHasNotEntered() {
        RuleResult result = rule.evaluate(Orders.adult().planned());
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text())
                .contains("Missing: the pump's accuracy, the priming volume,"
                        + " the volume the pump cannot reach, the volume of the line.");
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void namesOnlyWhatIsMissing() {
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.withPump(SitePolicies.pump("6", "3", "1", null)))
                                .planned())
                        .text())
                .contains("Missing: the volume of the line.");
    }

    @Test
    void namesABagOfWhichTheMonographDoesNotSayWhatItHolds() {
        Monograph us = Monographs.us();
        BagType type = us.bagType(48).orElseThrow();
        assertThat(rule.evaluate(Orders.adult()
                                .monograph(BagTypes.in(
                                        us, BagTypes.volumes(type, type.saline(), null, type.stabiliser(), null)))
                                .site(SitePolicies.withPump(SitePolicies.pump()))
                                .planned())
                        .text())
                .contains("Missing: what the 48 h bag holds.");
    }

    @Test
    void doesNotConcernACourseWithoutBags() {
        assertThat(rule.evaluate(Orders.adult().weight("44").height("220").planned())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }
}
