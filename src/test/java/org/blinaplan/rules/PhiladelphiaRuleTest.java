package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.patient.Philadelphia;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class PhiladelphiaRuleTest {
    private final PhiladelphiaRule rule = new PhiladelphiaRule();

    @Test
    void asksForNegativeDiseaseWhereTheLabelDoes() {
        assertThat(consolidation().philadelphia(Philadelphia.NEGATIVE)).satisfies(is(RuleStatus.SATISFIED));
        RuleResult positive = rule.evaluate(
                consolidation().philadelphia(Philadelphia.POSITIVE).firstCycle());
        assertThat(positive.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(positive.severity()).as("the definition's own").isNull();
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
        assertThat(positive.text()).contains("Philadelphia-negative").contains("the order says positive");
    }

    @Test
    void withoutTheStatusItIsUndeterminedAndAWarning() {
        RuleResult unknown = rule.evaluate(consolidation().firstCycle());
        assertThat(unknown.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void doesNotConcernAnIndicationForEveryStatus() {
        assertThat(Orders.adult()).satisfies(is(RuleStatus.NOT_APPLICABLE));
    }

    @Test
    void doesNotConcernAPatientOutsideTheAgeGroups() {
        assertThat(Orders.child().indication("mrd-positive")).satisfies(is(RuleStatus.NOT_APPLICABLE));
    }

    private java.util.function.Consumer<Orders> is(RuleStatus status) {
        return orders -> assertThat(rule.evaluate(orders.firstCycle()).status()).isEqualTo(status);
    }

    private static Orders consolidation() {
        return Orders.adult().indication("consolidation");
    }
}
