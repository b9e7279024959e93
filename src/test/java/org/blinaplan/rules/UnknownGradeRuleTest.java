package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class UnknownGradeRuleTest {
    private final UnknownGradeRule rule = new UnknownGradeRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void isUndeterminedUntilTheReactionIsGraded() {
        Happenings story = adult().interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME);
        assertThat(status(story)).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
        story.reaction("PT301H", Cause.CYTOKINE_RELEASE_SYNDROME, 2);
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotConcernALineFault() {
        Happenings story = adult().interrupt("PT300H", Cause.LINE_OR_PUMP);
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void countsAReactionInTheRunningInfusion() {
        Happenings story = adult().reaction("PT300H", Cause.NEUROLOGIC, null);
        assertThat(status(story)).isEqualTo(RuleStatus.UNDETERMINED);
        story.resolve("PT301H", Cause.NEUROLOGIC, 0);
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
