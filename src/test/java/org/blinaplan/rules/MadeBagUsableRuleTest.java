package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** The adult's 48 h bag of the low week keeps 8 days: made at hour 90 it must hang by hour 282. */
class MadeBagUsableRuleTest {
    private final MadeBagUsableRule rule = new MadeBagUsableRule();
    private final Happenings adult = Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");

    @Test
    void doesNotConcernAPlanWithoutBagsMade() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(adult.planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void isContentWithABagThatIsPlannedOrSpare() {
        adult.make("PT90H", 48).make("PT90H", 48).make("PT90H", 48);
        assertThat(rule.evaluate(adult.planned()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** While a person decides nothing else ends its time. The weight is measured to move "now". */
    @Test
    void isContentAtTheLastInstantAndNotASecondLater() {
        Happenings waits = adult.make("PT90H", 48).interrupt("PT92H", Cause.LINE_OR_PUMP);
        assertThat(rule.evaluate(waits.copy().weigh("PT282H", "70").planned()).status())
                .isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(waits.copy().weigh("PT282H1S", "70").planned()).text())
                .contains("it had to hang by Sat 14 Mar 2026, 05:00");
    }

    @Test
    void saysWhichBagAndWhy() {
        adult.make("PT90H", 48).make("PT90H", 48).make("PT90H", 48).weigh("PT168H", "70");
        assertThat(rule.evaluate(adult.planned()).status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Severities.of(rule, adult)).isEqualTo(Severity.WARNING);
        // Made on Fri 6 Mar at 04:00 EST; 8 days of 24 h later the clock says 05:00.
        assertThat(rule.evaluate(adult.planned()).text())
                .isEqualTo("Do not hang the 48 h bag of 9 mcg/day made on Fri 6 Mar 2026, 04:00: it holds 9 mcg/day,"
                        + " and no infusion at that dose is planned until it must hang, Sat 14 Mar 2026, 05:00."
                        + " Discard it, or correct the record of its making.");
    }

    @Test
    void isSilentOnceItsCycleIsOver() {
        adult.make("PT90H", 48).make("PT90H", 48).make("PT90H", 48).end("PT672H");
        assertThat(rule.evaluate(adult.planned()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** Two cycles are over since: whatever was left of the first is long gone. */
    @Test
    void doesNotSpeakOfBagsFromBeforeTheLastCycleThatIsOver() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 3))
                .start("PT0S")
                .make("PT170H", 24)
                .end("PT672H")
                .start("PT1100H");
        assertThat(rule.evaluate(story.planned()).status()).isEqualTo(RuleStatus.SATISFIED);
        story.make("PT1200H", 24);
        assertThat(rule.evaluate(story.planned()).status()).isEqualTo(RuleStatus.VIOLATED);
        story.end("PT1772H");
        assertThat(rule.evaluate(story.planned()).status()).isEqualTo(RuleStatus.SATISFIED);
    }
}
