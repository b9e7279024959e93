package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class RestartPremedicationRuleTest {
    private final RestartPremedicationRule rule = new RestartPremedicationRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void findsThePremedicationOfTheUnitedStatesLabel() {
        Happenings story = adult().interrupt("PT300H", Cause.LINE_OR_PUMP).restart("PT304H", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void isUndeterminedWhereTheLabelIsSilent() {
        Happenings story = Happenings.of(Orders.adult().indication("mrd-positive"))
                .start("PT0S")
                .interrupt("PT300H", Cause.LINE_OR_PUMP)
                .restart("PT304H", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
    }

    /** Cycle 3 starts under supervision without hospital days; that is a start. */
    @Test
    void doesNotTakeTheSupervisedStartOfACycleForARestart() {
        Happenings story = Happenings.of(Orders.adult().cycles(2, 3)).start("PT0S");
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void doesNotConcernAShortGap() {
        Happenings story = adult().interrupt("PT300H", Cause.LINE_OR_PUMP).restart("PT303H59M", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
