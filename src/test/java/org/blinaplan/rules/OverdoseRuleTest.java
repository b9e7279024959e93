package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class OverdoseRuleTest {
    private final OverdoseRule rule = new OverdoseRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void acceptsTwelveHoursAndNotAMinuteLess() {
        Happenings story = adult().interrupt("PT300H", Cause.OVERDOSE).resolve("PT305H", Cause.OVERDOSE, 0);
        Happenings early = story.copy().restart("PT311H59M", "28");
        assertThat(status(early)).isEqualTo(RuleStatus.VIOLATED);
        story.restart("PT312H", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void wantsTheOverdoseResolved() {
        Happenings story = adult().interrupt("PT300H", Cause.OVERDOSE).restart("PT320H", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
