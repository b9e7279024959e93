package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class KnownDoseRuleTest {
    private final KnownDoseRule rule = new KnownDoseRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void knowsBothDosesOfTheLabel() {
        Happenings story = adult();
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void stopsAtAnyOtherDose() {
        Happenings story = adult().change("PT300H", "27.9");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.STOP);
        assertThat(rule.evaluate(story.planned()).text())
                .contains(
                        "for this patient: cycle 1, 27.9 mcg/day from Sat 14 Mar 2026, 23:00. It runs without a step");
    }

    @Test
    void doesNotKnowTheFixedDoseOfALightPatient() {
        Happenings story = Happenings.of(Orders.adult().weight("44.9")).start("PT0S", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
