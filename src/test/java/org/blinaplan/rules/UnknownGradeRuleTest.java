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

    /** 300 h after Mon 2 Mar 2026, 10:00 EST are Sat 14 Mar, 23:00 EDT, the clock having gone forward on the 8th. */
    @Test
    void saysWhichReactionAndWhen() {
        Happenings story = adult().reaction("PT300H", Cause.NEUROLOGIC, null).reaction("PT301H", Cause.SEIZURE, null);
        assertThat(rule.evaluate(story.planned()).text())
                .contains(
                        Cause.NEUROLOGIC.text() + " on Sat 14 Mar 2026, 23:00; ",
                        Cause.SEIZURE.text() + " on Sun 15 Mar 2026, 00:00. Grade it");
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
