package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class WeightChangeRuleTest {
    private final WeightChangeRule rule = new WeightChangeRule();

    /** The dose was computed with 70 kg; 10 per cent are 7 kg. */
    @Test
    void tenPerCentAskForALookAndLessDoNot() {
        assertThat(status(story().weigh("PT100H", "76.99"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(story().weigh("PT100H", "77"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(story().weigh("PT100H", "63.01"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(story().weigh("PT100H", "63"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void countsFromTheWeightOfTheOrderBeforeTheStart() {
        Happenings before = Happenings.of(Orders.adult()).weigh("PT-1H", "80").start("PT0S");
        assertThat(rule.evaluate(before.planned()).text())
                .contains("Weighed 80 kg on Mon 2 Mar 2026, 09:00; the dose was computed with 70 kg");
    }

    /** Cycle 2 may begin at hour 1008; 77 kg decide it, and 78 kg are no large change of that. */
    @Test
    void countsFromTheWeightThatDecidesTheCycleThatHasBegun() {
        Happenings second = Happenings.of(Orders.adult().cycles(1, 2))
                .start("PT0S")
                .end("PT672H")
                .weigh("PT1000H", "77")
                .start("PT1008H")
                .weigh("PT1010H", "78");
        assertThat(status(second)).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void looksAtTheLastWeightOnly() {
        assertThat(status(story().weigh("PT100H", "80").weigh("PT101H", "70.5")))
                .as("weighed again")
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void concernsNobodyWithoutARecordedWeight() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(story())).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static Happenings story() {
        return Happenings.of(Orders.adult()).start("PT0S");
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }
}
