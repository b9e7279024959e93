package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class CrossedLimitRuleTest {
    private final CrossedLimitRule rule = new CrossedLimitRule();

    @Test
    void namesAPatientWhoCrossesTheWeightLimitWhileACycleRuns() {
        Happenings grows =
                Happenings.of(Orders.adult().weight("44.9").height("150")).start("PT0S");
        assertThat(status(grows.copy().weigh("PT100H", "44.99"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(grows.copy().weigh("PT100H", "45"))).isEqualTo(RuleStatus.VIOLATED);
        Happenings loses = Happenings.of(Orders.adult().weight("45")).start("PT0S");
        assertThat(status(loses.copy().weigh("PT100H", "45.1"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(loses.copy().weigh("PT100H", "44.99"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    /**
     * The rows for a dose per m2 are 0.10 m2 wide, from 0.80 to 0.89, say. At 121 cm the surface of 22.4 kg is
     * 0.87 m2, of 23.5 kg it is sqrt(121 x 23.5 / 3600) = 0.889 = 0.89, and of 23.6 kg it is 0.8906 = 0.89, of 24 kg
     * 0.898 = 0.90.
     */
    @Test
    void namesAChildWhoGrowsIntoAnotherRowOfTheTable() {
        Happenings child = Happenings.of(Orders.child()).start("PT0S");
        assertThat(status(child.copy().weigh("PT100H", "23.6"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(child.copy().weigh("PT100H", "24"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(child.copy().weigh("PT100H", "24").planned()).text())
                .startsWith(
                        "Cycle 1 runs with 22.4 kg and 0.87 m2: 4.35 mcg/day. 24 kg and 0.9 m2 would give 4.5 mcg/day");
    }

    @Test
    void concernsARunningCycleOnly() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        Happenings ended = Happenings.of(Orders.adult().weight("45"))
                .start("PT0S")
                .end("PT672H")
                .weigh("PT680H", "44");
        assertThat(status(ended)).isEqualTo(RuleStatus.NOT_APPLICABLE);
        Happenings stopped = Happenings.of(Orders.adult().weight("45"))
                .start("PT0S")
                .interrupt("PT90H", org.blinaplan.domain.event.Cause.LINE_OR_PUMP)
                .weigh("PT91H", "44");
        assertThat(status(stopped)).as("interrupted").isEqualTo(RuleStatus.VIOLATED);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }
}
