package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.fixture.Hazards;
import org.junit.jupiter.api.Test;

/** Makes docs/rules.md anew and fails where the file differs; the new text then lies in target/rules.md. */
class RulesDocumentTest {
    private static final String HEAD = """
            # Rules

            Generated from the rules themselves by `RulesDocumentTest`; where it differs, copy `target/rules.md` here. All rules run,
            every time. A rule that is violated, or that lacks what it needs, is shown with its sentence and its source.

            | id | asks | severity | why | source | hazards | class and test |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void listsEveryRuleAsItIs() throws IOException {
        String text = HEAD + table();
        Files.writeString(Path.of("target", "rules.md"), text);
        assertThat(Path.of("docs", "rules.md")).hasContent(text);
    }

    private static String table() throws IOException {
        List<Hazards.Row> hazards = Hazards.all();
        return new ClassFileImporter()
                .importPackages("org.blinaplan.rules").stream()
                        .filter(type -> type.isAssignableTo(ClinicalRule.class) && !type.isInterface())
                        .map(RulesDocumentTest::rule)
                        .sorted(Comparator.comparing(rule -> rule.definition().id()))
                        .map(rule -> row(rule, hazards))
                        .collect(Collectors.joining());
    }

    private record Rule(RuleDefinition definition, String type) {}

    private static Rule rule(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            return new Rule(((ClinicalRule<?>) constructor.newInstance()).definition(), type.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + " cannot be made", e);
        }
    }

    private static String row(Rule rule, List<Hazards.Row> hazards) {
        RuleDefinition definition = rule.definition();
        return "| "
                + String.join(
                        " | ",
                        definition.id().toString(),
                        definition.title(),
                        definition.severity().name().toLowerCase(Locale.ROOT),
                        definition.rationale(),
                        definition.citations().stream().map(Citation::toString).collect(Collectors.joining("; ")),
                        covered(definition.id(), hazards),
                        "`" + rule.type() + "`, `" + rule.type() + "Test`")
                + " |\n";
    }

    private static String covered(RuleId id, List<Hazards.Row> hazards) {
        return hazards.stream()
                .filter(hazard -> hazard.answers().contains("rule " + id))
                .map(Hazards.Row::id)
                .collect(Collectors.joining(", "));
    }
}
