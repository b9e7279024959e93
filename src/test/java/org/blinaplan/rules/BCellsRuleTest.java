package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Day 22 begins at hour 504. */
class BCellsRuleTest {
    private final BCellsRule rule = new BCellsRule();

    @Test
    void doesNotConcernAPlanWithoutEventsOrAValueBeforeDay22() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status("PT503H59M59S", "50 cells/microlitre")).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(measured(
                                        Happenings.of(Orders.adult().cycles(2, 2))
                                                .start("PT0S"),
                                        "PT510H",
                                        "50 cells/microlitre")
                                .planned())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void acceptsTenAndNotElevenOnceDay22Begins() {
        assertThat(status("PT504H", "10 cells/microlitre")).isEqualTo(RuleStatus.SATISFIED);
        RuleResult result = rule.evaluate(
                measured(started(), "PT504H", "10.1 cells/microlitre").planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .isEqualTo(
                        "10.1 cells/microlitre B cells on Mon 23 Mar 2026, 11:00, from infusion day 22 of cycle 1 on;"
                                + " at most 10 cells/microlitre are expected. Unusual; tell the treating physician.");
    }

    @Test
    void looksAtTheFirstMeasurementOnly() {
        Happenings story = measured(started(), "PT504H", "8 cells/microlitre");
        assertThat(rule.evaluate(
                                measured(story, "PT600H", "90 cells/microlitre").planned())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void isUndeterminedInAnotherUnit() {
        RuleResult result = rule.evaluate(measured(started(), "PT510H", "2 %").planned());
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text()).contains("Record them in cells/microlitre.");
    }

    private RuleStatus status(String elapsed, String value) {
        return rule.evaluate(measured(started(), elapsed, value).planned()).status();
    }

    private static Happenings started() {
        return Happenings.of(Orders.adult()).start("PT0S");
    }

    private static Happenings measured(Happenings story, String elapsed, String value) {
        return story.copy().add(new CourseEvent.Measurement(story.stamp(elapsed), "B cells", value));
    }
}
