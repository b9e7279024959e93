package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class LiverRuleTest {
    private final LiverRule rule = new LiverRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void asksToInterruptForGradeThreeInEurope() {
        Happenings story = Happenings.of(Orders.adult().monograph(Monographs.eu()))
                .start("PT0S")
                .reaction("PT300H", Cause.LIVER, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
    }

    @Test
    void leavesGradeTwoToAPerson() {
        Happenings story = Happenings.of(Orders.adult().monograph(Monographs.eu()))
                .start("PT0S")
                .reaction("PT300H", Cause.LIVER, 2);
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
