package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class NewCycleRuleTest {
    private final NewCycleRule rule = new NewCycleRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void saysThatANewCycleBeganAndHowItIsTreated() {
        Happenings story = adult().interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT120H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        Happenings sameCycle = story.copy().restart("PT268H", "9");
        assertThat(status(sameCycle)).isEqualTo(RuleStatus.NOT_APPLICABLE);
        story.restart("PT268H1M", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
        assertThat(rule.evaluate(story.planned()).text()).contains("premedication of cycle 1");
    }

    @Test
    void goesOnWithTheRecordedDoseOnceTheFullOneWasGiven() {
        Happenings story = adult().interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT320H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT500H", "9");
        assertThat(rule.evaluate(story.planned()).text()).contains("the recorded dose runs");
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
