package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class EndOfInfusionRuleTest {
    private final EndOfInfusionRule rule = new EndOfInfusionRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void acceptsExactlyAllHours() {
        Happenings story = adult().end("PT672H");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void saysWhatIsMissing() {
        Happenings story = adult().end("PT671H59M");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(story.planned()).text()).contains("0 h 1 min of its infusion are missing");
    }

    @Test
    void saysWhatIsTooMuch() {
        Happenings story = adult().end("PT672H1M");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
        assertThat(rule.evaluate(story.planned()).text()).contains("0 h 1 min longer");
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
