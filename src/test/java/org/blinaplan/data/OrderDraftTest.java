package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;

/** What is typed is read as the file is, and nothing of it is lost. */
class OrderDraftTest {
    @Test
    void readsADraftAsItReadsTheFile() {
        OrderFile file = OrderFile.full();
        Draft draft = open(file.bytes());
        assertThat(read(draft)).isEqualTo(OrderFile.format().read(file.bytes(), SitePolicy.DEFAULT));
        assertThat(read(draft)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void namesTheSameProblemsAtTheSamePaths() {
        OrderFile file = OrderFile.full()
                .with("\"70 kg\"", "\"7O kg\"")
                .with("\"last\": 3", "\"last\": 12")
                .with("[24, 48, 168]", "[24, 25, 25]")
                .with("\"negative\"", "\"maybe\"")
                .with("\"hours\": 40", "\"hours\": 49");
        Reading<Order> fromFile = OrderFile.format().read(file.bytes(), SitePolicy.DEFAULT);
        assertThat(read(open(file.bytes()))).isEqualTo(fromFile);
        assertThat(problems(open(file.bytes()))).hasSize(6);
    }

    @Test
    void opensEveryFieldAsItStandsInTheFile() {
        assertThat(open(OrderFile.full().bytes()).fields())
                .containsEntry("patient.weight", "70 kg")
                .containsEntry("patient.cnsHistory", "false")
                .containsEntry("patient.cypDrugs", "warfarin")
                .containsEntry("cycles.first", "1")
                .containsEntry("cycleStarts[1].start", "2026-06-08T10:00")
                .containsEntry("bagPolicy.allowedHours", "24, 48, 168")
                .containsEntry("bagPolicy.visits.days", "MONDAY, TUESDAY")
                .containsEntry("bagPolicy.pins[0].atHour", "72")
                .doesNotContainKey("schema");
    }

    @Test
    void opensAFileWhoseValuesAreWrong() {
        Draft draft = open("{\"schema\": \"blinaplan/order/1\", \"patient\": {\"weight\": 7, \"height\": null}}"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(draft.fields()).containsExactly(Map.entry("patient.weight", "7"));
    }

    @Test
    void keepsEverythingThatWasTypedHoweverWrong() {
        Draft typed = open(OrderFile.full().bytes())
                .with("patient.weight", " 7O kg ")
                .with("patient.height", "null")
                .with("patient.cnsHistory", "perhaps")
                .with("cycles.first", "01")
                .with("cycles.last", "two")
                .with("bagPolicy.allowedHours", "24, x, 24")
                .with("cycleStarts[2].start", "tomorrow \"at\" ten");
        assertThat(open(OrderFile.format().save(typed)).fields()).isEqualTo(typed.fields());
    }

    /** Law: save and open again gives the same texts. */
    @Test
    void keepsRandomTexts() {
        long seed = 20260302;
        Random random = new Random(seed);
        List<String> paths =
                new ArrayList<>(open(OrderFile.full().bytes()).fields().keySet());
        String alphabet = "0123456789 kgcmTrue:-.[]{}\"\\\u00e4\u5b57";
        for (int i = 0; i < 500; i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String path : paths) {
                StringBuilder text = new StringBuilder("x");
                random.ints(random.nextInt(8), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
                fields.put(path, text.append('x').toString());
            }
            Draft draft = new Draft(fields);
            assertThat(open(OrderFile.format().save(draft)).fields())
                    .as("seed %d, draft %d", seed, i)
                    .isEqualTo(fields);
        }
    }

    @Test
    void savesAnOrderThatReadsAsTheDraftDoes() {
        Draft draft = open(OrderFile.full().bytes());
        assertThat(OrderFile.format().read(OrderFile.format().save(draft), SitePolicy.DEFAULT))
                .isEqualTo(read(draft));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Draft draft =
                open(OrderFile.full().bytes()).with("patient.familyName", "").with("patient.weight", "");
        assertThat(problems(draft)).containsExactly(new Problem("$.patient.weight", "is missing; it must be given"));
    }

    @Test
    void keepsTheRowNumberOfARowAfterAnEmptyOne() {
        Draft draft =
                open(OrderFile.full().bytes()).with("cycleStarts[0].cycle", "").with("cycleStarts[0].start", "");
        assertThat(problems(draft))
                .extracting(Problem::path)
                .containsExactly("$.cycleStarts[0].cycle", "$.cycleStarts[0].start");
    }

    @Test
    void opensNoFileThatIsNotAnOrder() {
        for (String text : List.of(
                "[]",
                "",
                "{\"schema\": \"blinaplan/site/1\"}",
                "{}",
                "{\"schema\": \"blinaplan/order/1\", \"wards\": 1}",
                "{\"schema\": \"blinaplan/order/1\", \"patient\": [1]}",
                "{\"schema\": \"blinaplan/order/1\", \"patient\": {\"weight\": {\"kg\": 7}}}",
                "{\"schema\": \"blinaplan/order/1\", \"start\": \"a\", \"start\": \"b\"}")) {
            assertThat(OrderFile.format().open(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void namesEveryFieldThatAnOrderDoesNotHave() {
        String file = "{\"schema\": \"blinaplan/order/1\", \"ward\": 4, \"patient\": {\"foo\": 1, \"weight\": {}}}";
        Reading<Draft> reading = OrderFile.format().open(file.getBytes(StandardCharsets.UTF_8));
        assertThat(((Reading.Refused<Draft>) reading).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "The file has a field ward that an order does not have; nothing was changed",
                        "The file has a field patient.foo that an order does not have; nothing was changed",
                        "In the file the field patient.weight is an object, which does not fit there; nothing was changed");
    }

    private static Reading<Order> read(Draft draft) {
        return OrderFile.format().read(draft, SitePolicy.DEFAULT);
    }

    private static List<Problem> problems(Draft draft) {
        return ((Reading.Refused<Order>) read(draft)).problems();
    }

    private static Draft open(byte[] json) {
        Reading<Draft> reading = OrderFile.format().open(json);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Draft>) reading).value();
    }
}
