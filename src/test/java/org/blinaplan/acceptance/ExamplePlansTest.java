package org.blinaplan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.data.JsonPlanFormat;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example orders against plans worked by hand; examples/expected/README.md says how. */
class ExamplePlansTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"adult-relapsed-us", "child-relapsed-eu", "adult-mrd-eu"})
    void plansTheExampleAsWorkedByHand(String name) throws IOException {
        JsonNode plan = JSON.readTree(new JsonPlanFormat().line(plan(name)));
        for (JsonNode cycle : plan.get("cycles")) {
            keepCountsOnly((ObjectNode) cycle);
        }
        assertThat(plan.get("cycles").toPrettyString())
                .isEqualTo(JSON.readTree(bytes("expected/" + name)).toPrettyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult-relapsed-us", "child-relapsed-eu", "adult-mrd-eu"})
    void mayBeGivenAsItStands(String name) throws IOException {
        assertThat(plan(name).isStopped()).isFalse();
    }

    private static Plan plan(String name) throws IOException {
        Reading<Order> reading = OrderFile.format().read(bytes(name), SitePolicy.DEFAULT);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return new Composition(OrderFile.TODAY)
                .planner()
                .plan(((Reading.Read<Order>) reading).value(), SitePolicy.DEFAULT);
    }

    /** The steps of each calculation are tested where they are made. */
    private static void keepCountsOnly(ObjectNode cycle) {
        ((ObjectNode) cycle.get("dosing")).remove("calculation");
        for (String list : List.of("doseSteps", "premedications")) {
            cycle.get(list).forEach(item -> ((ObjectNode) item).remove("calculation"));
        }
        cycle.put("bagCount", cycle.remove("bags").size());
        cycle.set("bagObjective", cycle.remove("bagObjective"));
        cycle.remove(List.of("sessions", "ledger", "checkpoints"));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = ExamplePlansTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        }
    }
}
