package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.application.InputSize;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault alone gives one problem, at its field, that says what would be right. */
class BadOrderTest {
    @ParameterizedTest(name = "{1} -> {2}")
    @MethodSource("faults")
    void namesTheFieldAndWhatWouldBeRight(String piece, String spoiled, String path, String sentence) {
        List<Problem> problems = problems(OrderFile.full().with(piece, spoiled));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo(path);
        assertThat(problems.get(0).message()).contains(sentence);
    }

    static Stream<Arguments> faults() {
        return Stream.of(patient(), course(), starts(), bags()).flatMap(List::stream);
    }

    private static List<Arguments> patient() {
        String birth = "1971-05-14";
        return List.of(
                fault("\"70 kg\"", "\"0 kg\"", "$.patient.weight", "from 1 kg to 300 kg"),
                fault("\"70 kg\"", "\"-3 kg\"", "$.patient.weight", "below zero; write a weight from 1 kg to 300 kg"),
                fault("\"70 kg\"", "\"7O kg\"", "$.patient.weight", "\"7O\" is not a plain number"),
                fault("\"70 kg\"", "\"700 kg\"", "$.patient.weight", "from 1 kg to 300 kg"),
                fault("\"70 kg\"", "\"300.001 kg\"", "$.patient.weight", "from 1 kg to 300 kg"),
                fault("\"70 kg\"", "\"070 kg\"", "$.patient.weight", "leading zeros"),
                fault("\"70 kg\"", "\"154 lb\"", "$.patient.weight", "the unit kg"),
                fault("\"70 kg\"", "\"70kg\"", "$.patient.weight", "the unit kg"),
                fault("\"70 kg\"", "\"7e1 kg\"", "$.patient.weight", "plain number"),
                fault(
                        "\"70 kg\"",
                        "\"70,5 kg\"",
                        "$.patient.weight",
                        "write 70.5 kg with a point; write a weight from 1 kg to 300 kg"),
                fault("\"70 kg\"", "70", "$.patient.weight", "a text in quotation marks is needed"),
                fault("\"70 kg\"", "null", "$.patient.weight", "is null"),
                fault(
                        "\"168 cm\"",
                        "\"1i8 cm\"",
                        "$.patient.height",
                        "point, such as \"12.5 cm\"; write a height from 30 cm to 230 cm"),
                fault("\"168 cm\"", "\"17 cm\"", "$.patient.height", "from 30 cm to 230 cm"),
                fault("\"168 cm\"", "\"1.68 m\"", "$.patient.height", "the unit cm"),
                fault("\"weight\": \"70 kg\", ", "", "$.patient.weight", "is missing"),
                fault(
                        birth,
                        "2026-03-02",
                        "$.patient.birthDate",
                        "in the future; write the day of birth, at the latest Sun 1 Mar 2026"),
                fault(birth, "1905-03-02", "$.patient.birthDate", "121 years old"),
                fault(birth, "1971-02-30", "$.patient.birthDate", "a date of the calendar"),
                fault(birth, "14.05.1971", "$.patient.birthDate", "such as 2026-03-02"),
                fault("\"MRN-1001\"", "\" \"", "$.patient.id", "is empty"),
                fault("\"Okafor\"", "\"Oka\\nfor\"", "$.patient.familyName", "a line break"),
                fault("\"Okafor\"", "\"Oka\\ud83d\"", "$.patient.familyName", "half of a character"),
                fault("\"negative\"", "\"Negative\"", "$.patient.philadelphia", "one of negative, positive"),
                fault("false", "\"no\"", "$.patient.cnsHistory", "write true or false"),
                fault(
                        "\"not-applicable\"",
                        "\"no\"",
                        "$.patient.pregnancy",
                        "one of not-applicable, test-negative, not-tested"),
                fault("[\"warfarin\"]", "\"warfarin\"", "$.patient.cypDrugs", "a list in square brackets"),
                fault("[\"warfarin\"]", "[\"warfarin\", \"\"]", "$.patient.cypDrugs[1]", "is empty"),
                fault("[\"warfarin\"]", "[\"a\", \"b\", \"a\"]", "$.patient.cypDrugs[2]", "twice"),
                fault("[\"warfarin\"]", "[\"a\", null]", "$.patient.cypDrugs[1]", "is null"),
                fault("\"cnsHistory\"", "\"cnsDisease\"", "$.patient.cnsDisease", "known are id, familyName"),
                fault("\"id\": ", "\"id\": \"MRN-9\", \"id\": ", "$.patient.id", "twice"));
    }

    private static List<Arguments> course() {
        String start = "\"start\": \"2026-03-02T10:00\"";
        return List.of(
                fault("order/1", "order/2", "$.schema", "write \"blinaplan/order/1\""),
                fault("us-2024-06", "us-2019", "$.monograph", "known are eu-2024, us-2024-06"),
                fault(
                        "relapsed-refractory",
                        "relapsed",
                        "$.indication",
                        "known are relapsed-refractory (Relapsed or refractory), mrd-positive (Minimal residual"),
                fault("\"last\": 3", "\"last\": 10", "$.cycles.last", "write 1 to 9"),
                fault("\"first\": 1", "\"first\": 0", "$.cycles.first", "from 1 to"),
                fault("\"first\": 1", "\"first\": 1.0", "$.cycles.first", "a whole number"),
                fault("\"first\": 1", "\"first\": \"1\"", "$.cycles.first", "a whole number"),
                fault("\"America/New_York\"", "\"New York\"", "$.zone", "IANA"),
                fault("\"America/New_York\"", "\"-05:00\"", "$.zone", "IANA"),
                fault("\"America/New_York\"", "\"america/new york\"", "$.zone", "\"America/New_York\""),
                fault(start, "\"start\": \"2026-03-02\"", "$.start", "such as \"2026-03-02T10:00\""),
                fault(start, "\"start\": \"2026-03-02T10:00:00\"", "$.start", "whole minutes"),
                fault(start, "\"start\": \"2026-03-08T02:30\"", "$.start", "does not exist in America/New_York"),
                fault(start, "\"start\": \"2026-02-30T10:00\"", "$.start", "not a date and time of the calendar"),
                fault(
                        start,
                        "\"start\": \"2026-03-02T10:00-04:00\"",
                        "$.start",
                        "it would be \"2026-03-02T10:00-05:00\""),
                fault("\"zone\": ", "\"zome\": 1, \"zone\": ", "$.zome", "is not a field here"));
    }

    private static List<Arguments> starts() {
        String second = "{\"cycle\": 2, \"start\": \"2026-04-20T10:00\"}";
        return List.of(
                fault(second, "{\"cycle\": 4, \"start\": \"2026-04-20T10:00\"}", "$.cycleStarts[0].cycle", "1 to 3"),
                fault(
                        second,
                        "{\"cycle\": 1, \"start\": \"2026-04-20T10:00\"}",
                        "$.cycleStarts[0].cycle",
                        "field start"),
                fault(second, "{\"cycle\": 3, \"start\": \"2026-04-20T10:00\"}", "$.cycleStarts[1].cycle", "already"),
                fault(
                        second,
                        "{\"cycle\": 2, \"start\": \"2026-02-20T10:00\"}",
                        "$.cycleStarts[0].start",
                        "later time"),
                fault(
                        second,
                        "{\"cycle\": 2, \"start\": \"2026-06-08T10:00\"}",
                        "$.cycleStarts[1].start",
                        "later time"),
                fault(second, "{\"cycle\": 2}", "$.cycleStarts[0].start", "is missing"),
                fault(second, "2", "$.cycleStarts[0]", "an object in curly brackets"));
    }

    private static List<Arguments> bags() {
        String allowed = "[24, 48, 168]";
        String pin = "{\"cycle\": 1, \"atHour\": 72, \"bagHours\": 48, \"hours\": 40}";
        return List.of(
                fault(allowed, "[24, 30]", "$.bagPolicy.allowedHours[1]", "known are 24, 48, 72, 96, 168"),
                fault("[24, 48],", "[36],", "$.bagPolicy.admittedHours[0]", "known are 24, 48, 72, 96, 168"),
                fault(allowed, "[24, 24]", "$.bagPolicy.allowedHours[1]", "twice"),
                fault(allowed, "[]", "$.bagPolicy.allowedHours", "an empty list"),
                fault("\"MONDAY\"", "\"Monday\"", "$.bagPolicy.visits.days[0]", "one of MONDAY, TUESDAY"),
                fault("\"17:00\"", "\"08:00\"", "$.bagPolicy.visits.to", "a later time"),
                fault("\"17:00\"", "\"5 pm\"", "$.bagPolicy.visits.to", "such as 08:00"),
                fault("\"17:00\"", "\"25:00\"", "$.bagPolicy.visits.to", "such as 08:00"),
                fault(
                        "\"vials\", \"visits\"",
                        "\"cost\"",
                        "$.bagPolicy.objective[0]",
                        "one of visitsOutOfHours, vials"),
                fault("\"session\"", "\"yes\"", "$.bagPolicy.vialSharing", "one of none, session"),
                fault(pin, pin.replace(": 1,", ": 4,"), "$.bagPolicy.pins[0].cycle", "1 to 3"),
                fault(pin, pin.replace("72", "640"), "$.bagPolicy.pins[0].atHour", "at hour 672"),
                fault(pin, pin.replace("48", "50"), "$.bagPolicy.pins[0].bagHours", "known are 24, 48, 72, 96, 168"),
                fault(pin, pin.replace("40", "49"), "$.bagPolicy.pins[0].hours", "from 1 to 48"),
                fault(pin, pin.replace("\"atHour\": 72, ", ""), "$.bagPolicy.pins[0].atHour", "is missing"));
    }

    private static Arguments fault(String piece, String spoiled, String path, String sentence) {
        return Arguments.of(piece, spoiled, path, sentence);
    }

    @Test
    void reportsEverythingAtOnce() {
        OrderFile file = OrderFile.full()
                .with("\"70 kg\"", "\"7O kg\"")
                .with("\"168 cm\"", "\"17 cm\"")
                .with("1971-05-14", "2031-05-14")
                .with("\"last\": 3", "\"last\": 12")
                .with("\"America/New_York\"", "\"Mars\"")
                .with("[24, 48, 168]", "[25]")
                .with("\"session\"", "null")
                .with("\"cnsHistory\": false,", "\"ward\": 1,");
        assertThat(problems(file))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "$.patient.weight",
                        "$.patient.height",
                        "$.patient.birthDate",
                        "$.patient.birthDate",
                        "$.patient.ward",
                        "$.cycles.last",
                        "$.zone",
                        "$.bagPolicy.allowedHours[0]",
                        "$.bagPolicy.vialSharing");
    }

    @Test
    void asksForTheOffsetOfATimeThatOccursTwice() {
        OrderFile twice = OrderFile.small().with("2026-03-02T10:00", "2026-11-01T01:30");
        assertThat(problems(twice))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("occurs twice")
                        .contains("2026-11-01T01:30-04:00")
                        .contains("2026-11-01T01:30-05:00"));
        assertThat(read(OrderFile.small()
                        .with("2026-03-02T10:00", "2026-11-01T01:30-05:00")
                        .bytes()))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void namesTheEndOfTheCyclesThatCouldBeRead() {
        assertThat(problems(OrderFile.full()
                        .with("\"first\": 1", "\"first\": \"one\"")
                        .with("\"cycle\": 3", "\"cycle\": 5")))
                .extracting(Problem::message)
                .anyMatch(message -> message.endsWith("the order plans cycles up to 3"));
    }

    @Test
    void refusesABirthAfterTheStart() {
        OrderFile file =
                OrderFile.small().with("1971-05-14", "2026-02-28").with("2026-03-02T10:00", "2026-02-27T10:00");
        assertThat(problems(file))
                .extracting(Problem::path, Problem::message)
                .containsExactly(tuple(
                        "$.patient.birthDate",
                        "2026-02-28 is after the start of the course on Fri 27 Feb 2026; one of them is wrong"));
    }

    @Test
    void takesTodayInTheZoneOfTheOrder() {
        OrderFile bornToday =
                OrderFile.small().with("1971-05-14", "2026-03-02").with("America/New_York", "Pacific/Kiritimati");
        assertThat(read(bornToday.bytes())).isInstanceOf(Reading.Read.class);
    }

    @Test
    void readsBothEndsOfTheTypingLimits() {
        for (String weight : List.of("1 kg", "300 kg")) {
            assertThat(read(OrderFile.small().with("70 kg", weight).bytes())).isInstanceOf(Reading.Read.class);
        }
        for (String height : List.of("30 cm", "230 cm")) {
            assertThat(read(OrderFile.small().with("168 cm", height).bytes())).isInstanceOf(Reading.Read.class);
        }
        for (String birth : List.of("2026-03-01", "1905-03-03")) {
            assertThat(read(OrderFile.small().with("1971-05-14", birth).bytes()))
                    .isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    void readsAStartInsideTheTreatmentFreeTime() {
        assertThat(read(OrderFile.full()
                        .with("2026-04-20T10:00", "2026-04-01T10:00")
                        .bytes()))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void saysWhereTheTextIsNotJson() {
        for (String text : List.of("{\"schema\": }", "{\"schema\": \"blinaplan/order/1\"", "plan", "{} {}", "{} x")) {
            assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                    .anySatisfy(problem -> assertThat(problem.path()).isEqualTo("$"));
        }
    }

    @Test
    void refusesAnEmptyFileAndOtherValuesThanAnObject() {
        assertThat(problems(new byte[0]))
                .containsExactly(new Problem("$", "the input is empty; a JSON object is needed"));
        for (String text : List.of("[]", "\"order\"", "1", "true", "null")) {
            assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("an object in curly brackets"));
        }
    }

    @Test
    void refusesTextThatIsNotUtf8AndReadsAByteOrderMark() {
        byte[] latin = OrderFile.full().with("Okafor", "Müller").text().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(latin))
                .containsExactly(new Problem("$", "this is not text in UTF-8; save the file as UTF-8"));
        assertThat(read(("\uFEFF" + OrderFile.full().text()).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesDeepNestingAndLongTextsAndNumbers() {
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) '[');
        assertThat(problems(deep))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested deeper than 50 levels"));
        String longText = OrderFile.full().with("Okafor", "O".repeat(30_000)).text();
        assertThat(problems(longText.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("far too long"));
        assertThat(problems(OrderFile.full().with("Okafor", "O".repeat(1_001))))
                .containsExactly(new Problem("$.patient.familyName", "has 1001 characters; at most 1000 are read"));
        assertThat(problems(OrderFile.full().with("\"last\": 3", "\"last\": 1e999999999")))
                .extracting(Problem::path)
                .containsExactly("$.cycles.last");
    }

    @Test
    void readsNoMoreThanItsLimitOfFiftyMegabytesOfBrackets() throws IOException {
        Brackets brackets = new Brackets();
        byte[] read = InputSize.read(brackets);
        assertThat(brackets.given).isLessThanOrEqualTo(InputSize.MAX_BYTES + 1);
        assertThat(problems(read))
                .containsExactly(new Problem("$", "the input is longer than 1048576 bytes; is it the right file?"));
    }

    @Test
    void keepsEachProblemOnOneLineWhateverTheFileHolds() {
        List<Problem> problems = problems("{\"a\\nb\": 1, \"schema\": \"x\\u0000y\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(problems)
                .hasSizeGreaterThan(2)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContainPattern("\\p{Cntrl}"));
    }

    /** Fifty million opening brackets that count how many were taken. */
    private static final class Brackets extends InputStream {
        private static final int ALL = 50_000_000;
        private int given;

        @Override
        public int read() {
            return given++ < ALL ? '[' : -1;
        }
    }

    private static Reading<Order> read(byte[] json) {
        return OrderFile.format().read(json, SitePolicy.DEFAULT);
    }

    private static List<Problem> problems(OrderFile file) {
        return problems(file.bytes());
    }

    private static List<Problem> problems(byte[] json) {
        Reading<Order> reading = read(json);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<Order>) reading).problems();
    }
}
