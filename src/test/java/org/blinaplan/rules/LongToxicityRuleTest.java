package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class LongToxicityRuleTest {
    private final LongToxicityRule rule = new LongToxicityRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void allowsFourteenDaysAndNotAMinuteMore() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2).monograph(Monographs.eu()))
                .start("PT0S")
                .interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        Happenings late = story.copy().restart("PT636H1M", "9");
        assertThat(status(late)).isEqualTo(RuleStatus.VIOLATED);
        story.restart("PT636H", "9");
        assertThat(status(story)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
