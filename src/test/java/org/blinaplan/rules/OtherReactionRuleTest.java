package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class OtherReactionRuleTest {
    private final OtherReactionRule rule = new OtherReactionRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void asksToInterruptForGradeThree() {
        Happenings story = adult().reaction("PT300H", Cause.OTHER_REACTION, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
    }

    @Test
    void acceptsALowRestartAtGradeOne() {
        Happenings story = adult().interrupt("PT300H", Cause.OTHER_REACTION, 3)
                .resolve("PT320H", Cause.OTHER_REACTION, 1)
                .restart("PT321H", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
