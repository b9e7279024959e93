package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.blinaplan.rules");

    @Test
    void holdsEveryRuleOnce() {
        Set<String> written =
                ruleClasses().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(RuleCatalogue.all()).hasSameSizeAs(written);
        assertThat(RuleCatalogue.all())
                .extracting(RuleDefinition::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(RuleCatalogue.all()).extracting(RuleDefinition::title).doesNotHaveDuplicates();
    }

    @Test
    void hasATestForEachThatConstructsIt() {
        for (JavaClass rule : ruleClasses()) {
            assertThat(CLASSES.contain(rule.getName() + "Test"))
                    .as("%sTest", rule.getName())
                    .isTrue();
            assertThat(CLASSES.get(rule.getName() + "Test").getConstructorCallsFromSelf())
                    .as("%sTest constructs it", rule.getName())
                    .anyMatch(call -> call.getTargetOwner().getName().equals(rule.getName()));
        }
    }

    @Test
    void putsTheHeaviestFindingFirst() {
        List<Finding> findings =
                RuleCatalogue.findings(Orders.adult().weight("44").height("220").planned());
        assertThat(findings).extracting(Finding::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(findings.get(0).rule()).isEqualTo(new RuleId("BAG-001"));
        assertThat(findings.get(0).cycle()).isEqualTo(1);
        assertThat(findings).extracting(Finding::severity).contains(Severity.STOP, Severity.WARNING, Severity.INFO);
    }

    /** For the course as a whole first, then cycle by cycle, then by id. */
    @Test
    void ordersFindingsOfOneWeightByCycleAndId() {
        List<Finding> findings = RuleCatalogue.findings(
                Orders.adult().weight("44").height("220").cycles(1, 2).planned());
        assertThat(findings).extracting(Finding::cycle).contains(null, 1, 2);
        for (Severity severity : Severity.values()) {
            List<Finding> alike = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            assertThat(alike)
                    .extracting(finding -> finding.cycle() == null ? 0 : finding.cycle())
                    .isSorted();
            for (int cycle = 0; cycle <= 2; cycle++) {
                int number = cycle;
                assertThat(alike.stream()
                                .filter(finding -> (finding.cycle() == null ? 0 : finding.cycle()) == number)
                                .map(Finding::rule))
                        .isSorted();
            }
        }
    }

    /** The rule about premedication before the hospital days cites both labels. */
    @Test
    void citesTheLabelThePatientIsTreatedBy() {
        assertThat(documentOf("PRE-003", Orders.child())).isEqualTo("European SmPC");
        assertThat(documentOf("PRE-003", Orders.adult())).isEqualTo("US prescribing information");
        assertThat(documentOf("BAG-004", Orders.adult())).isEqualTo("US instructions for use");
    }

    private static String documentOf(String rule, Orders orders) {
        return RuleCatalogue.findings(orders.planned()).stream()
                .filter(finding -> finding.rule().equals(new RuleId(rule)))
                .findFirst()
                .orElseThrow()
                .citation()
                .document();
    }

    private static List<JavaClass> ruleClasses() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(ClinicalRule.class) && !type.isInterface())
                .toList();
    }
}
