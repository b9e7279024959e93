package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class JsonPlanFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();

    @Test
    void writesItsFieldsInTheOrderOfTheContract() throws IOException {
        JsonNode plan = written(Orders.adult().plan());
        assertThat(names(plan)).containsExactly("schema", "order", "monograph", "cycles", "findings");
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
                        "bagObjective");
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
