package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** The step at hour 168 is the latest start: 14 days after it are hour 504. */
class TCellsRuleTest {
    private final TCellsRule rule = new TCellsRule();

    @Test
    void doesNotConcernAPlanWithoutEventsOrWithoutALateValue() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(measured("-PT24H", "900 cells/microlitre"))).isEqualTo(RuleStatus.NOT_APPLICABLE);
        Happenings early = measured("-PT24H", "900 cells/microlitre");
        assertThat(status(with(early, "PT504H", "100 cells/microlitre"))).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void namesAValueBelowTheOneBeforeTheStartASecondAfterFourteenDays() {
        Happenings story = with(measured("-PT24H", "900 cells/microlitre"), "PT504H1S", "899 cells/microlitre");
        RuleResult result = rule.evaluate(story.planned());
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .isEqualTo("More than 14 days after the latest start, step or restart T cells are below the 900"
                        + " cells/microlitre from before the start: 899 cells/microlitre on Mon 23 Mar 2026, 11:00."
                        + " Unusual; tell the treating physician.");
    }

    @Test
    void isContentAtTheValueBeforeTheStart() {
        assertThat(status(with(measured("-PT24H", "900 cells/microlitre"), "PT510H", "900 cells/microlitre")))
                .isEqualTo(RuleStatus.SATISFIED);
    }

    /** A gap of 10 h from hour 400 on: the restart at hour 410 is the latest start. */
    @Test
    void countsAnewFromARestart() {
        Happenings story = measured("-PT24H", "900 cells/microlitre")
                .interrupt("PT400H", org.blinaplan.domain.event.Cause.LINE_OR_PUMP)
                .restart("PT410H", "28");
        assertThat(status(with(story, "PT600H", "100 cells/microlitre"))).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    /** Low at hour 510, more than 14 days after the step; a restart at hour 530 does not make that value early. */
    @Test
    void judgesAValueByTheStartsBeforeIt() {
        Happenings story = with(measured("-PT24H", "900 cells/microlitre"), "PT510H", "100 cells/microlitre")
                .interrupt("PT520H", org.blinaplan.domain.event.Cause.LINE_OR_PUMP)
                .restart("PT530H", "28");
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void isUndeterminedWithoutAValueBeforeTheStartOrInAnotherUnit() {
        assertThat(rule.evaluate(with(started(), "PT510H", "100 cells/microlitre")
                                .planned())
                        .text())
                .contains("no value from before the start is recorded");
        assertThat(rule.evaluate(with(measured("-PT24H", "0.9 x10^9/L"), "PT510H", "100 cells/microlitre")
                                .planned())
                        .text())
                .contains("cannot be compared");
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings started() {
        return Happenings.of(Orders.adult()).start("PT0S");
    }

    private static Happenings measured(String elapsed, String value) {
        return with(started(), elapsed, value);
    }

    private static Happenings with(Happenings story, String elapsed, String value) {
        return story.copy().add(new CourseEvent.Measurement(story.stamp(elapsed), "T cells", value));
    }
}
