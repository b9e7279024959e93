package org.blinaplan.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTypesTest {
    private static final Citation LABEL = new Citation("US prescribing information", "2.4", "2024-06");
    private static final RuleDefinition RULE =
            new RuleDefinition(new RuleId("ADM-001"), "title", Severity.STOP, "why", List.of(LABEL));

    @Test
    void aCitationReadsAsOneLine() {
        assertThat(LABEL).hasToString("US prescribing information, 2.4, 2024-06");
    }

    @ParameterizedTest
    @CsvSource(value = {"'', 2.4, 2024", "label, '', 2024", "label, 2.4, ''"})
    void aCitationNamesDocumentSectionAndEdition(String document, String section, String edition) {
        assertThatThrownBy(() -> new Citation(document, section, edition))
                .hasMessage("a citation names document, section and edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADM-1", "adm-001", "ADM001", "ADMI-001", ""})
    void refusesWhatIsNoRuleId(String text) {
        assertThatThrownBy(() -> new RuleId(text)).hasMessageContaining("is not a rule id such as ADM-001");
    }

    @Test
    void ruleIdsSortByTheirText() {
        assertThat(new RuleId("ADM-002")).isGreaterThan(new RuleId("ADM-001")).isLessThan(new RuleId("BAG-001"));
    }

    @Test
    void refusesARuleWithoutACitation() {
        assertThatThrownBy(() -> new RuleDefinition(new RuleId("ADM-001"), "title", Severity.STOP, "why", List.of()))
                .hasMessage("rule ADM-001 has no citation");
    }

    @Test
    void aFindingTakesSeverityAndSourceFromTheRuleUnlessTheAnswerSaysOtherwise() {
        Citation other = new Citation("European SmPC", "4.2", "2024");
        assertThat(Finding.of(RULE, RuleResult.violated("text"), 2, LABEL))
                .isEqualTo(
                        new Finding(RULE.id(), "title", Severity.STOP, RuleStatus.VIOLATED, 2, "text", "why", LABEL));
        assertThat(Finding.of(
                        RULE,
                        RuleResult.undetermined("text")
                                .weighing(Severity.WARNING)
                                .citing(other),
                        null,
                        LABEL))
                .isEqualTo(new Finding(
                        RULE.id(), "title", Severity.WARNING, RuleStatus.UNDETERMINED, null, "text", "why", other));
    }

    @Test
    void onlyViolatedAndUndeterminedSpeak() {
        assertThat(RuleResult.violated("x").speaks()).isTrue();
        assertThat(RuleResult.undetermined("x").speaks()).isTrue();
        assertThat(RuleResult.SATISFIED.speaks()).isFalse();
        assertThat(RuleResult.NOT_APPLICABLE.speaks()).isFalse();
    }
}
