package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class WeightAgeRuleTest {
    private final WeightAgeRule rule = new WeightAgeRule();

    /** Start Mon 2 Mar 2026; seven days before is 23 Feb. */
    @Test
    void sevenDaysAreFreshAndEightAreOld() {
        assertThat(measured("2026-02-23").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(measured("2026-03-02").status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(measured("2026-02-22").status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(measured("2026-02-22").text()).contains("Sun 22 Feb 2026").contains("7 days before Mon 2 Mar 2026");
        assertThat(measured("2026-03-03").status()).as("after the start").isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void withoutADateItIsUndetermined() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aLaterCycleIsWeighedForWhenItComes() {
        RuleResult later = rule.evaluate(
                Orders.adult().weightMeasuredOn("2026-03-01").cycles(1, 2).lastCycle());
        assertThat(later.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(later.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.evaluate(Orders.adult().cycles(1, 2).lastCycle()).severity())
                .isEqualTo(Severity.INFO);
        assertThat(rule.evaluate(Orders.adult()
                                .weightMeasuredOn("2026-04-14")
                                .cycles(1, 2)
                                .lastCycle())
                        .status())
                .as("a day after the start of cycle 2")
                .isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(Orders.adult()
                                .weightMeasuredOn("2026-04-06")
                                .cycles(1, 2)
                                .lastCycle())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    private RuleResult measured(String date) {
        return rule.evaluate(Orders.adult().weightMeasuredOn(date).firstCycle());
    }

    /** Cycle 2 may begin on Mon 13 Apr 2026, hour 1008: weighed within 7 days before, and once too early. */
    @Test
    void takesTheLastWeightThatWasRecordedBeforeTheStart() {
        Happenings story =
                Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S").weigh("PT800H", "69");
        assertThat(rule.evaluate(new CycleOfCourse(
                                story.planned(), story.planned().cycles().get(1)))
                        .status())
                .isEqualTo(RuleStatus.VIOLATED);
        story.weigh("PT900H", "68");
        assertThat(rule.evaluate(new CycleOfCourse(
                                story.planned(), story.planned().cycles().get(1)))
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }
}
