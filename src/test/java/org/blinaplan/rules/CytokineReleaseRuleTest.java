package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class CytokineReleaseRuleTest {
    private final CytokineReleaseRule rule = new CytokineReleaseRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void asksToInterruptForGradeThreeNow() {
        Happenings story = adult().reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
        story.interrupt("PT301H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void namesTheCycleThatIsToBeInterrupted() {
        Happenings story = adult().reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(rule.evaluate(story.planned()).text())
                .startsWith("Interrupt cycle 1 now. ")
                .contains("hold until resolved, then restart at 9 mcg/day");
    }

    @Test
    void leavesAnotherReactionToItsOwnRule() {
        Happenings story = adult().reaction("PT300H", Cause.NEUROLOGIC, 3);
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void letsGradeTwoRunOn() {
        Happenings story = adult().reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 2);
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void saysThatARestartCameBeforeTheReactionWasGone() {
        Happenings story =
                adult().interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3).restart("PT302H", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
    }

    @Test
    void acceptsALowRestartOnceItIsGone() {
        Happenings story = adult().interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT320H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT322H", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void doesNotAcceptTheFullDose() {
        Happenings story = adult().interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT320H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT322H", "28");
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
