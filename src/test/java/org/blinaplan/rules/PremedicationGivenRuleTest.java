package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** The adult gets dexamethasone 20 mg before the start and before the step at hour 168. */
class PremedicationGivenRuleTest {
    private final PremedicationGivenRule rule = new PremedicationGivenRule();

    @Test
    void doesNotConcernAPlanWithoutEventsNorOneThatHasNotBegun() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(result(Happenings.of(Orders.adult()).weigh("-PT1H", "70")).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void saysOnceThatNoneIsRecordedAtAll() {
        RuleResult result = result(Happenings.of(Orders.adult()).start("PT0S"));
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void isContentWhereEachIsRecorded() {
        assertThat(result(given()).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(result(given().give("PT167H", "dexamethasone", "20 mg").hang("PT169H", 48))
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    /** Up to the step itself nothing is missing; from then on it is. */
    @Test
    void namesAStepWithoutIt() {
        assertThat(result(given().measure("PT167H59M59S", "ALT", "20 U/L")).status())
                .isEqualTo(RuleStatus.SATISFIED);
        Happenings story = given().measure("PT168H", "ALT", "20 U/L");
        assertThat(result(story).text())
                .isEqualTo("No dexamethasone 20 mg is recorded before the infusion of Mon 9 Mar 2026, 11:00.");
        assertThat(Severities.of(rule, story)).isEqualTo(Severity.WARNING);
    }

    @Test
    void namesARestartWithoutIt() {
        Happenings story = given().interrupt("PT20H", Cause.LINE_OR_PUMP).restart("PT24H", "9");
        assertThat(result(story).text()).contains("before the infusion of Tue 3 Mar 2026, 10:00.");
        assertThat(result(given().interrupt("PT20H", Cause.LINE_OR_PUMP)).status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void namesADoseBelowThePlannedOne() {
        Happenings less = Happenings.of(Orders.adult())
                .give("-PT1H", "dexamethasone", "19.9 mg")
                .start("PT0S");
        assertThat(result(less).text()).startsWith("Only dexamethasone 19.9 mg in place of 20 mg is recorded before");
        Happenings more = Happenings.of(Orders.adult())
                .give("-PT1H", "dexamethasone", "24 mg")
                .start("PT0S");
        assertThat(result(more).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** Prednisone 100 mg, or dexamethasone 16 mg. */
    @Test
    void comparesADrugInItsPlaceWithItsOwnDose() {
        Orders mrd = Orders.adult().indication("mrd-positive");
        assertThat(result(Happenings.of(mrd)
                                .give("-PT1H", "dexamethasone", "16 mg")
                                .start("PT0S"))
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
        assertThat(result(Happenings.of(mrd)
                                .give("-PT1H", "Prednisone", "16 mg")
                                .start("PT0S"))
                        .text())
                .contains("in place of 100 mg");
    }

    private static Happenings given() {
        return Happenings.of(Orders.adult())
                .give("-PT1H", "dexamethasone", "20 mg")
                .start("PT0S");
    }

    private RuleResult result(Happenings story) {
        return rule.evaluate(story.planned());
    }
}
