package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class PreservedBagsInChildrenRuleTest {
    private final PreservedBagsInChildrenRule rule = new PreservedBagsInChildrenRule();

    /** 18 years on the day of the start is an adult; the 7-day bag holds benzyl alcohol. */
    @Test
    void watchesForAcidosisUntilTheEighteenthBirthday() {
        RuleResult child = rule.evaluate(Orders.adult().born("2008-03-03").firstCycle());
        assertThat(child.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(child.text()).contains("watch for acidosis");
        assertThat(rule.evaluate(Orders.adult().born("2008-03-02").firstCycle()).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.definition().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void doesNotConcernBagsWithoutPreservative() {
        assertThat(rule.evaluate(Orders.adult().born("2010-03-03").bags(24, 48).firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void cannotSayWithoutTheLabelsWord() {
        PlannedCourse course = Variants.withoutNotes(Orders.adult().born("2010-03-03"));
        assertThat(rule.evaluate(new CycleOfCourse(course, course.cycles().get(0)))
                        .status())
                .isEqualTo(RuleStatus.UNDETERMINED);
    }
}
