package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.Sites;
import org.junit.jupiter.api.Test;

class LiverValuesRuleTest {
    private final LiverValuesRule rule = new LiverValuesRule();

    /** ALT up to 45 U/L: five times are 225. Bilirubin up to 1.2 mg/dL: three times are 3.6. */
    @Test
    void interruptsAboveTheMultipleAndNotAtIt() {
        assertThat(status(known().measure("PT100H", "ALT", "225 U/L"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(known().measure("PT100H", "ALT", "225.1 U/L"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(known().measure("PT100H", "AST", "226 U/L"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(status(known().measure("PT100H", "bilirubin", "3.6 mg/dL"))).isEqualTo(RuleStatus.SATISFIED);
        assertThat(status(known().measure("PT100H", "bilirubin", "3.61 mg/dL"))).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
    }

    @Test
    void looksAtTheLastValue() {
        assertThat(status(known().measure("PT100H", "ALT", "300 U/L").measure("PT101H", "ALT", "60 U/L")))
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void cannotCompareWithoutALimitOrAcrossUnits() {
        RuleResult noLimit = rule.evaluate(Happenings.of(Orders.adult())
                .start("PT0S")
                .measure("PT100H", "ALT", "60 U/L")
                .planned());
        assertThat(noLimit.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(noLimit.severity()).isEqualTo(Severity.WARNING);
        assertThat(noLimit.text()).contains("the upper limit of ALT");
        RuleResult otherUnit = rule.evaluate(
                known().measure("PT100H", "bilirubin", "20 umol/L").planned());
        assertThat(otherUnit.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(otherUnit.text()).contains("bilirubin in mg/dL (it was measured in umol/L)");
    }

    @Test
    void aValueAboveItsLimitOutweighsOneThatCannotBeCompared() {
        assertThat(status(known().measure("PT100H", "ALT", "300 U/L").measure("PT100H", "bilirubin", "20 umol/L")))
                .isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void concernsARunningInfusionWithValuesOnly() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(known())).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(known().measure("PT90H", "ALT", "300 U/L").interrupt("PT100H", Cause.LIVER)))
                .as("interrupted already")
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void holdsInEuropeToo() {
        assertThat(status(
                        Happenings.of(Orders.adult().monograph(Monographs.eu()).site(Sites.withUpperLimits()))
                                .start("PT0S")
                                .measure("PT100H", "ALT", "300 U/L")))
                .isEqualTo(RuleStatus.VIOLATED);
    }

    private static Happenings known() {
        return Happenings.of(Orders.adult().site(Sites.withUpperLimits())).start("PT0S");
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }
}
