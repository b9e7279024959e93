package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class JsonPlanFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();

    @Test
    void writesItsFieldsInTheOrderOfTheContract() throws IOException {
        JsonNode plan = written(Orders.adult().plan());
        assertThat(names(plan)).containsExactly("schema", "order", "monograph", "cycles", "ledger", "findings");
        assertThat(plan.get("schema").asText()).isEqualTo("blinaplan/plan/1");
        assertThat(plan.get("monograph"))
                .isEqualTo(JSON.readTree("{\"id\": \"us-2024-06\", \"edition\": \"2024-06\", \"adopted\": false}"));
        assertThat(names(plan.at("/cycles/0")))
                .containsExactly(
                        "number",
                        "phase",
                        "dosing",
                        "infusion",
                        "treatmentFreeDays",
                        "nextCycleFrom",
                        "doseSteps",
                        "admissions",
                        "premedications",
                        "bags",
                        "bagObjective",
                        "sessions",
                        "ledger",
                        "checkpoints");
    }

    @Test
    void writesAChecksWindowAndVisitWhereItHasThem() throws IOException {
        JsonNode checks = written(Orders.adult().plan()).at("/cycles/0/checkpoints");
        assertThat(only(checks, "CBC with differential, AST, ALT", "2026-03-16"))
                .isEqualTo(JSON.readTree("""
                        {"what": "CBC with differential, AST, ALT",
                         "at": "2026-03-16T11:00:00-04:00[America/New_York]", "rule": "MON-001",
                         "kind": "bloods", "anchor": "cycle-start",
                         "window": {"from": "2026-03-15T11:00:00-04:00[America/New_York]",
                                    "to": "2026-03-17T11:00:00-04:00[America/New_York]"},
                         "visit": true}
                        """));
        assertThat(only(checks, "Immunoglobulins", "2026-03-02")).isEqualTo(JSON.readTree("""
                        {"what": "Immunoglobulins", "at": "2026-03-02T10:00:00-05:00[America/New_York]",
                         "rule": "MON-001", "kind": "bloods", "anchor": "before-cycle"}
                        """));
        assertThat(only(checks, "Writing test, always the same full sentence", "2026-03-11")
                        .get("setting")
                        .asText())
                .isEqualTo("ward");
    }

    private static JsonNode only(JsonNode checks, String what, String date) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode check : checks) {
            if (check.get("what").asText().equals(what)
                    && check.get("at").asText().startsWith(date)) {
                found.add(check);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void resolvesTheBagPolicyOfTheOrder() throws IOException {
        JsonNode order = written(Orders.adult().plan()).get("order");
        assertThat(order.get("bagPolicy")).isEqualTo(JSON.readTree("""
                        {"allowedHours": [24, 48, 168], "admittedHours": [24, 48, 168],
                         "visits": {"days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
                                    "from": "08:00", "to": "17:00"},
                         "closedDates": [],
                         "objective": ["visitsOutOfHours", "vials", "visits", "discardedMicrograms"],
                         "vialSharing": "none",
                         "preparation": {"days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
                                         "from": "08:00", "to": "16:00"},
                         "pins": []}
                        """));
    }

    /** The order inside a plan is an order: planned again it gives the same plan. */
    @Test
    void plansTheSameFromTheOrderItWrites() throws IOException {
        Plan plan = Orders.child().plan();
        byte[] order = written(plan).get("order").toString().getBytes(StandardCharsets.UTF_8);
        Reading<Order> reading = OrderFile.format().read(order, SitePolicy.DEFAULT);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        Plan again = new org.blinaplan.app.Composition(OrderFile.TODAY)
                .planner()
                .plan(((Reading.Read<Order>) reading).value(), SitePolicy.DEFAULT);
        assertThat(again.cycles()).hasSameSizeAs(plan.cycles());
        assertThat(written(again).get("order")).isEqualTo(written(plan).get("order"));
    }

    @Test
    void writesInstantsOfUtcWithTheirOffset() throws IOException {
        JsonNode cycle =
                written(Orders.adult().start("2026-03-02T10:00", "UTC").plan()).at("/cycles/0");
        assertThat(cycle.at("/infusion/start").asText()).isEqualTo("2026-03-02T10:00:00+00:00[UTC]");
        for (String zero : List.of("Z", "+00:00")) {
            JsonNode plan = written(
                    Orders.adult().start("2026-03-02T10:00" + zero, "UTC").plan());
            assertThat(plan.at("/order/start").asText()).isEqualTo("2026-03-02T10:00+00:00");
        }
        assertThat(cycle.at("/nextCycleFrom").asText()).isEqualTo("2026-04-13T10:00:00+00:00[UTC]");
    }

    @Test
    void writesTheDoublesOfAnHourApart() throws IOException {
        JsonNode first = written(Orders.adult()
                .start("2026-11-01T01:30-04:00", "America/New_York")
                .plan());
        JsonNode second = written(Orders.adult()
                .start("2026-11-01T01:30-05:00", "America/New_York")
                .plan());
        assertThat(first.at("/order/start").asText()).isEqualTo("2026-11-01T01:30-04:00");
        assertThat(first.at("/cycles/0/infusion/start").asText())
                .isEqualTo("2026-11-01T01:30:00-04:00[America/New_York]");
        assertThat(second.at("/cycles/0/infusion/start").asText())
                .isEqualTo("2026-11-01T01:30:00-05:00[America/New_York]");
    }

    @Test
    void roundsNoMeasuredWeight() throws IOException {
        JsonNode plan = written(Orders.adult().weight("70.12355").plan());
        assertThat(plan.at("/order/patient/weight").asText()).isEqualTo("70.12355 kg");
        assertThat(plan.at("/cycles/0/dosing/weight").asText()).isEqualTo("70.12355 kg");
    }

    /** A supervised start has no end: cycle 3 of the US label asks for no hospital days. */
    @Test
    void writesSupervisionWithItsStartOnly() throws IOException {
        JsonNode cycle = written(Orders.adult().cycles(3, 3).plan()).at("/cycles/0");
        assertThat(cycle.get("admissions"))
                .isEqualTo(JSON.readTree("[{\"kind\": \"supervision\","
                        + " \"start\": \"2026-03-02T10:00:00-05:00[America/New_York]\", \"rule\": \"ADM-003\"}]"));
    }

    @Test
    void leavesTheNextCycleOutAfterTheLastOfTheLabel() throws IOException {
        assertThat(written(Orders.adult().cycles(9, 9).plan()).at("/cycles/0").has("nextCycleFrom"))
                .isFalse();
    }

    @Test
    void writesNoNullAnywhere() throws IOException {
        for (Plan plan : List.of(
                Orders.adult().plan(),
                Orders.child().plan(),
                Orders.adult().weight("5").height("58").plan())) {
            assertThat(FORMAT.line(plan)).doesNotContain("null");
        }
    }

    /**
     * Pump of 6 per cent, 3 mL to prime, 1 mL out of reach, 2 mL in the line. Bag 4 at 10 mL/h after bag 3 at 5 mL/h: 2 mL x
     * 21.25 / 277.2 = 0.153 mcg, 10 / 5 times, (21.25 / 277.2) / (10.375 / 276.33) = 2.042 times, 2 / 10 h. Bag 5 with a
     * new line: (110 - 3 - 1) / (0.6 x 1.06) h = 166 h 40 min after Mon 9 Mar 11:00.
     */
    @Test
    void writesWhatPumpAndLineMakeOfTheBags() throws IOException {
        JsonNode bags = written(Orders.adult()
                        .site(SitePolicies.withPump(SitePolicies.pump()))
                        .plan())
                .at("/cycles/0/bags");
        JsonNode faster = bags.at("/3/line");
        assertThat(faster.get("instruction").asText()).isEqualTo("ASPIRATE THE LINE");
        assertThat(faster.get("holds").asText()).isEqualTo("0.153 mcg");
        assertThat(faster.get("timesDoseBefore").asText()).isEqualTo("2");
        assertThat(faster.get("timesDoseNext").asText()).isEqualTo("2.042");
        assertThat(faster.get("minutes").asText()).isEqualTo("12");
        assertThat(bags.at("/4/line/instruction").asText()).isEqualTo("NEW LINE");
        assertThat(bags.at("/4/line/runsDryFrom").asText()).isEqualTo("2026-03-16T09:40:00-04:00[America/New_York]");
        assertThat(bags.at("/4/line/runsDryBeforeChange").asBoolean()).isTrue();
    }

    /** By hand: 22 vials of 35 mcg are 770 mcg; 3 x 21.25 + 10.375 + 3 x 210 = 704.125 mcg are made; 9 x 7 + 28 x 21 ordered. */
    @Test
    void writesWhereTheDrugGoes() throws IOException {
        JsonNode plan = written(
                Orders.adult().site(SitePolicies.withPrice("3025.09", "EUR")).plan());
        JsonNode ledger = plan.at("/cycles/0/ledger");
        assertThat(ledger.get("made").asText()).isEqualTo("704.125 mcg");
        assertThat(ledger.get("vials").asInt()).isEqualTo(22);
        assertThat(ledger.get("vialRemainder").asText()).isEqualTo("65.875 mcg");
        assertThat(ledger.get("ordered").asText()).isEqualTo("651 mcg");
        assertThat(ledger.get("vialCost").asText()).isEqualTo("EUR 66551.98");
        assertThat(plan.get("ledger")).isEqualTo(ledger);
    }

    @Test
    void writesTheBagsThatAreMadeTogether() throws IOException {
        JsonNode session = written(Orders.adult().plan()).at("/cycles/0/sessions/2");
        assertThat(session).isEqualTo(JSON.readTree("""
                        {"makeFrom": "2026-03-06T08:00:00-05:00[America/New_York]",
                         "closesAt": "2026-03-06T16:00:00-05:00[America/New_York]",
                         "bags": [3, 4], "drugVolume": "2.53 mL", "vials": 2}
                        """));
    }

    @Test
    void writesAlternativesAsPinsWhereThereAreSome() throws IOException {
        Plan plan = new CompareBags(new OptimalSequencer())
                .withAlternatives(Orders.adult().plan());
        JsonNode first = written(plan).at("/cycles/0/alternatives/0");
        assertThat(first.get("aim").asText()).isEqualTo("policy");
        assertThat(first.at("/bagObjective/vials").asInt()).isEqualTo(22);
        assertThat(first.at("/pins/4")).isEqualTo(JSON.readTree("""
                        {"cycle": 1, "atHour": 168, "bagHours": 168, "hours": 168}
                        """));
    }

    @Test
    void leavesTheCountsOutWhereThereAreNoBags() throws IOException {
        JsonNode cycle = written(Orders.adult().weight("5").height("58").plan()).at("/cycles/0");
        assertThat(cycle.get("bags")).isEmpty();
        assertThat(cycle.has("bagObjective")).isFalse();
    }

    @Test
    void writesTheSameOnOneLineAsInTheFile() throws IOException {
        Plan plan = Orders.child().plan();
        assertThat(FORMAT.line(plan)).doesNotContain("\n");
        assertThat(FORMAT.file(plan)).endsWith("}\n");
        assertThat(JSON.readTree(FORMAT.file(plan))).isEqualTo(JSON.readTree(FORMAT.line(plan)));
    }

    /** The beginning of the SHA-256, computed here by another way than the format does. */
    @Test
    void takesItsCheckCodeFromTheLine() throws Exception {
        Plan plan = Orders.adult().plan();
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(FORMAT.line(plan).getBytes(StandardCharsets.UTF_8));
        assertThat(FORMAT.checkCode(plan))
                .matches("[0-9a-f]{8}")
                .isEqualTo(HexFormat.of().formatHex(digest, 0, 4));
        assertThat(FORMAT.checkCode(Orders.child().plan())).isNotEqualTo(FORMAT.checkCode(plan));
    }

    @Test
    void writesFindingsInWordsOfTheContract() throws IOException {
        JsonNode findings = written(Orders.adult().plan()).get("findings");
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("severity").asText()).isIn("info", "warning", "stop");
            assertThat(finding.get("status").asText()).isIn("violated", "undetermined");
            assertThat(finding.get("text").asText()).isNotBlank();
            assertThat(finding.get("citation").asText()).isNotBlank();
        });
    }

    private static JsonNode written(Plan plan) throws IOException {
        return JSON.readTree(FORMAT.line(plan));
    }

    private static List<String> names(JsonNode object) {
        Iterator<String> names = object.fieldNames();
        return java.util.stream.Stream.iterate(names, Iterator::hasNext, i -> i)
                .map(Iterator::next)
                .toList();
    }
}
