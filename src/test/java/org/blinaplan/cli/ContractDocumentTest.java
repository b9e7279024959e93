package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.blinaplan.application.Reading;
import org.blinaplan.data.JsonSiteFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example of docs/contract.md, docs/examples and config/site-example.jsonc. */
class ContractDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void plansItsOrders() throws IOException {
        List<String> orders = blocks("json order");
        assertThat(orders).hasSize(2);
        for (String order : orders) {
            Session session = plan(order);
            assertThat(session.err()).isEmpty();
            assertThat(session.status()).isZero();
        }
    }

    @Test
    void plansTheExamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            List<Path> orders = files.toList();
            assertThat(orders).hasSize(3);
            for (Path order : orders) {
                assertThat(Session.run("plan", order.toString()).status()).isZero();
            }
        }
    }

    @Test
    void showsABagAndAPremedicationAsTheyAreWritten() throws IOException {
        JsonNode cycle = JSON.readTree(plan(blocks("json order").get(0)).out()).at("/cycles/0");
        assertThat(cycle.at("/bags/2")).isEqualTo(JSON.readTree(onlyBlock("json bag")));
        assertThat(cycle.at("/premedications/1")).isEqualTo(JSON.readTree(onlyBlock("json premedication")));
    }

    @Test
    void readsItsSitePolicies() throws IOException {
        String commented = Files.readString(Path.of("config", "site-example.jsonc"));
        String plain = Pattern.compile("^ *//.*\\R", Pattern.MULTILINE)
                .matcher(commented)
                .replaceAll("");
        List<String> sites = new ArrayList<>(blocks("json site"));
        sites.add(plain);
        assertThat(sites).hasSize(3);
        for (String site : sites) {
            Reading<?> reading = new JsonSiteFormat().read(site.getBytes(StandardCharsets.UTF_8));
            assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    void planFromItsEventsAsItShows() throws IOException {
        Path order = Files.writeString(
                folder.resolve("order.json"), blocks("json order").get(0));
        Path events = Files.writeString(folder.resolve("events.json"), onlyBlock("json events"));
        Session session = Session.run("plan", order.toString(), "--events", events.toString(), "--format", "json");
        assertThat(session.err()).isEmpty();
        JsonNode cycle = JSON.readTree(session.out()).at("/cycles/0");
        assertThat(cycle.at("/interruptions/0")).isEqualTo(JSON.readTree(onlyBlock("json interruption")));
        assertThat(cycle.at("/status").asText()).isEqualTo("running");
        // 63 h 50 min had run before the gap.
        assertThat(cycle.at("/infusion/delivered").asText()).isEqualTo("PT63H50M");
        assertThat(cycle.at("/infusion/end").asText()).isEqualTo("2026-03-31T23:10:00-04:00[America/New_York]");
        assertThat(cycle.at("/doseSteps")).hasSize(3);
    }

    @Test
    void tellsWhatBecomesOfABagThatWasMade() throws IOException {
        Path order = Files.writeString(
                folder.resolve("order.json"), blocks("json order").get(0));
        Path events = Files.writeString(folder.resolve("events.json"), """
                {"schema": "blinaplan/events/1", "events": [
                  {"type": "infusion-started", "at": "2026-03-02T10:00:00-05:00"},
                  {"type": "bag-made", "at": "2026-03-03T10:00:00-05:00", "bagHours": 48, "vials": 1,
                   "salineVolume": "268 mL", "lots": ["1047213"]}]}
                """);
        Session session = Session.run("plan", order.toString(), "--events", events.toString(), "--format", "json");
        assertThat(session.err()).isEmpty();
        JsonNode plan = JSON.readTree(session.out());
        assertThat(plan.at("/madeBags/0")).isEqualTo(JSON.readTree(onlyBlock("json madeBag")));
        // 268 + 5.5 + 1.7 mL
        assertThat(plan.at("/cycles/0/bags/1/ledger/finalVolume").asText()).isEqualTo("275.2 mL");
    }

    @Test
    void showsTheErrorsOfABadOrder() throws IOException {
        Session session = plan(onlyBlock("json bad"));
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo(onlyBlock("text errors"));
    }

    @Test
    void showsTheAnswerToABadLine() throws IOException {
        Session session = Session.with(onlyBlock("json line"), "plan", "--lines");
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.out()).isEqualTo(onlyBlock("json answer"));
    }

    private Session plan(String order) throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), order);
        return Session.run("plan", file.toString(), "--format", "json");
    }

    private static String onlyBlock(String kind) throws IOException {
        List<String> blocks = blocks(kind);
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static List<String> blocks(String kind) throws IOException {
        String document = Files.readString(Path.of("docs", "contract.md"));
        return Pattern.compile("^```" + kind + "\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
