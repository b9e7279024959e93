package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class NeurologicRuleTest {
    private final NeurologicRule rule = new NeurologicRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void acceptsThreeDaysAtGradeOneAndNotAMinuteLess() {
        Happenings story = adult().interrupt("PT300H", Cause.NEUROLOGIC, 3).resolve("PT320H", Cause.NEUROLOGIC, 1);
        Happenings early = story.copy().restart("PT391H59M", "9");
        assertThat(status(early)).isEqualTo(RuleStatus.VIOLATED);
        story.restart("PT392H", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void asksToInterruptAtTheLowDose() {
        Happenings story = adult().reaction("PT100H", Cause.NEUROLOGIC, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
