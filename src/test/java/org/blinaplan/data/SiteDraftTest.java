package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.RandomSitePolicies;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

/** A site policy is written, typed and read without anything changing on the way. */
class SiteDraftTest {
    private static final JsonSiteFormat FORMAT = new JsonSiteFormat();
    private static final Path FULL = Path.of("src/test/resources/examples/full-site.json");

    @Test
    void writesAFullPolicySoThatItReadsEqual() {
        SitePolicy full = SitePolicies.full();
        assertThat(read(FORMAT.write(full))).isEqualTo(new Reading.Read<>(full));
    }

    @Test
    void writesEveryFieldOfAFullFile() throws IOException {
        Draft file = open(Files.readAllBytes(FULL)).with("monitoring[0].until", "PT168H");
        assertThat(open(FORMAT.write(SitePolicies.full())).fields()).containsExactlyInAnyOrderEntriesOf(file.fields());
    }

    @Test
    void writesNothingThatTheSiteHasNotEntered() {
        assertThat(new String(FORMAT.write(SitePolicy.DEFAULT), StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "schema": "blinaplan/site/1",
                  "weightChangePercent": 10,
                  "weightOldAfterDays": 7,
                  "endTolerance": "PT0S",
                  "lateEntryAfter": "PT12H",
                  "rehangWithinLife": false,
                  "typingLimits": {
                    "weight": {
                      "from": "1 kg",
                      "to": "300 kg"
                    },
                    "height": {
                      "from": "30 cm",
                      "to": "230 cm"
                    },
                    "age": {
                      "from": 0,
                      "to": 120
                    }
                  }
                }
                """);
    }

    @Test
    void keepsAnEmptyListApartFromNone() {
        SitePolicy none = SitePolicies.checking();
        assertThat(new String(FORMAT.write(none), StandardCharsets.UTF_8)).contains("\"monitoring\": []");
        assertThat(read(FORMAT.write(none))).isEqualTo(new Reading.Read<>(none));
        assertThat(open(FORMAT.write(none)).text("monitoring")).isEqualTo("none");
        assertThat(FORMAT.read(open(FORMAT.write(none)))).isEqualTo(new Reading.Read<>(none));
        SitePolicy closed = SitePolicies.withBagPolicy(
                new BagPolicyEntry(null, null, null, List.of(), null, null, null, List.of()));
        assertThat(FORMAT.read(open(FORMAT.write(closed)))).isEqualTo(new Reading.Read<>(closed));
    }

    @Test
    void refusesToWriteHoursThatAreNotWhole() {
        SitePolicy half = SitePolicies.withSterility(Duration.ofMinutes(90));
        assertThatThrownBy(() -> FORMAT.write(half)).hasMessageContaining("whole hours, not PT1H30M");
    }

    /** Law: read(write(policy)) = policy. */
    @Test
    void writesRandomPoliciesSoThatTheyReadEqual() {
        long seed = 20260501;
        RandomSitePolicies policies = new RandomSitePolicies(seed);
        for (int i = 0; i < 500; i++) {
            SitePolicy policy = policies.next();
            byte[] file = FORMAT.write(policy);
            assertThat(read(file)).as("seed %d, policy %d", seed, i).isEqualTo(new Reading.Read<>(policy));
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("null");
        }
    }

    /** Law: what is opened, typed over by itself and saved reads as before; only a pump of which nothing is known goes. */
    @Test
    void readsRandomDraftsAsTheirFiles() {
        long seed = 20260502;
        RandomSitePolicies policies = new RandomSitePolicies(seed);
        for (int i = 0; i < 500; i++) {
            byte[] file = FORMAT.write(policies.next());
            if (new String(file, StandardCharsets.UTF_8).contains("\"pump\": {}")) {
                continue;
            }
            assertThat(FORMAT.read(open(file)))
                    .as("seed %d, policy %d", seed, i)
                    .isEqualTo(read(file));
            assertThat(open(FORMAT.save(open(file))))
                    .as("seed %d, policy %d", seed, i)
                    .isEqualTo(open(file));
        }
    }

    /** Law: save and open again gives the same texts, however wrong. */
    @Test
    void keepsRandomTexts() throws IOException {
        long seed = 20260503;
        Random random = new Random(seed);
        Draft full = open(Files.readAllBytes(FULL));
        String alphabet = "0123456789 PTHmLkg:-.[]{}\"\\\u00e4\u5b57";
        for (int i = 0; i < 500; i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String path : full.fields().keySet()) {
                StringBuilder text = new StringBuilder("x");
                random.ints(random.nextInt(8), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
                fields.put(path, text.append('x').toString());
            }
            assertThat(open(FORMAT.save(new Draft(fields))).fields())
                    .as("seed %d, draft %d", seed, i)
                    .isEqualTo(fields);
        }
    }

    @Test
    void keepsNumbersAsTheyWereTyped() {
        Draft typed = new Draft(Map.of("weightChangePercent", "0.0000001"))
                .with("vialPrice", "2500.50")
                .with("sterilityHours", "096")
                .with("pump.accuracyPercent", "6,5");
        assertThat(open(FORMAT.save(typed)).fields()).isEqualTo(typed.fields());
    }

    @Test
    void namesTheProblemsOfADraftAtThePathsOfTheFile() throws IOException {
        String wrong = Files.readString(FULL)
                .replace("\"sterilityHours\": 168", "\"sterilityHours\": 0")
                .replace("\"1.5 mL\", \"unreach", "\"1.5 ml\", \"unreach")
                .replace("\"45 U/L\", \"AST\"", "\"45 IU\", \"AST\"")
                .replace("\"every\": \"PT24H\", \"until\"", "\"every\": \"daily\", \"until\"")
                .replace("\"currency\": \"USD\",", "");
        Draft draft = open(wrong.getBytes(StandardCharsets.UTF_8));
        Reading<SitePolicy> fromFile = read(wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(FORMAT.read(draft)).isEqualTo(fromFile);
        assertThat(((Reading.Refused<SitePolicy>) fromFile).problems())
                .extracting(Problem::path)
                .containsExactly(
                        "$.sterilityHours",
                        "$.pump.primingVolume",
                        "$.currency",
                        "$.upperLimits.ALT",
                        "$.monitoring[0].every");
    }

    @Test
    void opensNoFileThatIsNotASitePolicy() {
        for (String text : List.of(
                "[]",
                "",
                "{}",
                "{\"schema\": \"blinaplan/order/1\"}",
                "{\"schema\": \"blinaplan/site/1\", \"ward\": \"4\"}",
                "{\"schema\": \"blinaplan/site/1\", \"places\": \"here\"}",
                "{\"schema\": \"blinaplan/site/1\", \"name\": [\"a\"]}")) {
            assertThat(FORMAT.open(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(Reading.Refused.class);
        }
        Reading<Draft> order = FORMAT.open("{\"schema\": \"blinaplan/order/1\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(((Reading.Refused<Draft>) order).problems())
                .containsExactly(new Problem(
                        "$.schema", "this is not a site policy; a site policy has the schema \"blinaplan/site/1\""));
    }

    private static Reading<SitePolicy> read(byte[] json) {
        return FORMAT.read(json);
    }

    private static Draft open(byte[] json) {
        Reading<Draft> reading = FORMAT.open(json);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Draft>) reading).value();
    }
}
