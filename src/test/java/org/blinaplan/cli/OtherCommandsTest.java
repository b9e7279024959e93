package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @Test
    void listsEveryRuleWithSeverityTitleAndCitation() {
        Session session = Session.run("rules");
        assertThat(session.status()).isZero();
        assertThat(session.outLines()).hasSameSizeAs(RuleCatalogue.all());
        for (RuleDefinition rule : RuleCatalogue.all()) {
            assertThat(session.outLines())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith(
                                    rule.id() + "  " + rule.severity().name().toLowerCase(java.util.Locale.ROOT))
                            .contains(rule.title())
                            .contains(rule.citations().get(0).toString()));
        }
    }

    @Test
    void listsEveryMonographWithWhatItLacks() {
        Session session = Session.run("monographs");
        assertThat(session.status()).isZero();
        assertThat(session.outLines())
                .contains("eu-2024, edition 2024: not adopted", "us-2024-06, edition 2024-06: not adopted");
        assertThat(session.out()).contains("  missing:\n");
    }

    @Test
    void helpsAndNamesItsVersion() {
        Session help = Session.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("plan", "monographs", "rules", "course", "store", "Exit status");
        assertThat(Session.run("plan", "--help").out()).contains("--lines", "--site", "--now", "--out");
        assertThat(Session.run("--version").out()).startsWith("blinaplan ");
        assertThat(Session.run("--version").status()).isZero();
    }

    @Test
    void wantsToKnowWhichStoreAndWhoOpensIt() {
        Session course = Session.run("course", "list", "--store", "ward.db");
        assertThat(course.status()).isEqualTo(2);
        assertThat(course.out()).isEmpty();
        assertThat(course.errLines()).containsExactly("--user: is missing; write the name by which you open the store");
    }

    @Test
    void opensTheWindowWithoutACommand() {
        assertThat(Session.run().window()).isEqualTo(new WindowWish(null, null, false));
        assertThat(Session.run("--demo").window()).isEqualTo(new WindowWish(null, null, true));
        assertThat(Session.run("--store", "ward.db").window()).isEqualTo(new WindowWish(null, "ward.db", false));
        Session both = Session.run("--site", "site.json", "--demo");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("leave --demo out");
    }

    @Test
    void opensTheWindowForTheSiteThatIsNamed(@TempDir Path folder) throws IOException {
        Path site = Files.writeString(
                folder.resolve("site.json"), "{\"schema\": \"blinaplan/site/1\", \"name\": \"Linden Hill\"}");
        assertThat(Session.run("--site", site.toString()).window())
                .extracting(wish -> wish.site().name())
                .isEqualTo("Linden Hill");
    }

    @Test
    void opensNoWindowForASitePolicyThatCannotBeUsed(@TempDir Path folder) throws IOException {
        Path site = Files.writeString(folder.resolve("site.json"), "{\"schema\": \"blinaplan/site/1\", \"nam\": 1}");
        Session session = Session.run("--site", site.toString());
        assertThat(session.window()).isNull();
        assertThat(session.status()).isEqualTo(2);
        assertThat(session.errLines()).singleElement().asString().startsWith("site policy, $.nam: is not a field here");
    }
}
