package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.blinaplan.app.Composition;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.data.JsonStaffFormat;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.blinaplan.store.QuickStores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What nobody should type, typed: through the order or the event into a real store and out again as list, plan and
 * calendar. It is kept and shown as the text it is, or refused with a sentence.
 */
class HostileInputTest {
    private static final OrderFile ORDER = OrderFile.small()
            .with(
                    "\"MRN-1\"",
                    "\"MRN-1\", \"familyName\": \"Okafor\", \"givenName\": \"Ada\", \"philadelphia\": \"negative\"");

    private static final List<String> TEXTS = List.of(
            "'; drop table record; --",
            "\" or 1=1 --",
            "Robert'); delete from unlocking where ('1'='1",
            "{{ 7 * 7 }}",
            "{% include \"paper\" %}",
            "${jndi:ldap://localhost/x}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "%s%n%1$99999d",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "</title></style><b>",
            "]]><!-- --!>",
            "&lt;b&gt; &amp; &#0; &nbsp;",
            "\\u0000 \\n \\\"",
            "../../etc/passwd",
            "=cmd|' /C calc'!A0",
            "O\u2019Neil-\u00c5ngstr\u00f6m \u0141\u00f3d\u017a",
            "\ud83d\ude00 \ud83c\udff4\u200d\u2620\ufe0f",
            "\u05d0\u05d1\u05d2 123",
            "Z\u0335\u0321\u0322a\u0334lgo",
            "n".repeat(1_000),
            // refused from here on
            "9\u202e 82",
            "\u2066\u2067x\u2069",
            "a\u2028b",
            "\u0000",
            "a\u001b[2Jb",
            "line\r\nbreak",
            "tab\tstop",
            "\u007f\u0085",
            "half \ud800",
            "\udc00 half",
            "\uffff",
            "",
            " \u00a0\u200b ",
            "n".repeat(1_001),
            "n".repeat(19_999),
            "n".repeat(1_000_000));
    private static final int FIRST_REFUSED = TEXTS.indexOf("9\u202e 82");

    @TempDir
    private static Path folder;

    private static Program program;
    private static StoreNames store;
    private static List<PaperDocument> documents;
    private static List<String> plainPage;

    /** Where the store is and what it says of itself. */
    private record StoreNames(String place, KeepStore keep) {
        OpenedStore open(String user) throws Exception {
            return keep.open(place, user, password());
        }
    }

    private enum Place {
        NUMBER("MRN-1", "id"),
        FAMILY_NAME("Okafor", "familyName"),
        GIVEN_NAME("Ada", "givenName");

        private final String plain;
        private final String field;

        Place(String plain, String field) {
            this.plain = plain;
            this.field = field;
        }
    }

    private Path input = Path.of("");

    private static char[] password() {
        return "correct horse battery".toCharArray();
    }

    @BeforeAll
    static void makeTheStore() throws Exception {
        KeepStore keep = new KeepStore(QuickStores.of(OrderFile.TODAY), new JsonStaffFormat());
        store = new StoreNames(folder.resolve("ward.db").toString(), keep);
        keep.make(store.place(), "admin", password());
        try (OpenedStore admin = store.open("admin")) {
            keep.letIn(admin, "reyes", Role.PHARMACIST, password());
            keep.letIn(admin, "okonjo", Role.PHARMACIST, password());
        }
        Program whole = new Composition(OrderFile.TODAY).program();
        program = whole.over(new WardStore(OrderFile.TODAY).of(whole.courses(), keep))
                .asking(new Passwords(
                        Map.of("BLINAPLAN_PASSWORD", new String(password()))::get, x -> Optional.empty()));
        documents = program.documents().get();
        plainPage = elements(page(documents.get(0), ORDER.text()));
    }

    @BeforeEach
    void nameTheInput() {
        input = folder.resolve("input.json");
    }

    private static Session on(String user, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store.place();
        all[arguments.length + 2] = "--user";
        all[arguments.length + 3] = user;
        Session session = Session.with(program, "", null, all);
        assertThat(session.faults()).isEmpty();
        return session;
    }

    static Stream<Arguments> typed() {
        return Arrays.stream(Place.values())
                .flatMap(place -> TEXTS.stream().map(text -> Arguments.of(place, TEXTS.indexOf(text))));
    }

    static Stream<Integer> numbers() {
        return Stream.iterate(0, i -> i + 1).limit(TEXTS.size());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aPatientIsShownAsTypedOrRefused(Place place, int number) throws Exception {
        String text = TEXTS.get(number);
        String order = ORDER.text().replace("\"" + place.plain + "\"", quoted(text));
        Files.writeString(input, order);
        long before = records();
        Session added = on("reyes", "course", "add", input.toString());
        if (number >= FIRST_REFUSED) {
            isRefused(added);
            assertThat(records()).isEqualTo(before);
            return;
        }
        assertThat(added.err()).isEmpty();
        assertThat(added.status()).isZero();
        String id = added.out().strip();
        assertThat(on("reyes", "course", "show", id).out()).contains(text);
        String json = on("reyes", "course", "show", id, "--format", "json").out();
        assertThat(new ObjectMapper()
                        .readTree(json)
                        .at("/order/patient/" + place.field)
                        .asText())
                .isEqualTo(text);
        for (PaperDocument document : documents) {
            isTextOnly(document, order, text);
        }
    }

    private static long records() throws Exception {
        try (OpenedStore opened = store.open("reyes")) {
            return opened.records().head().position();
        }
    }

    @Test
    void theListShowsEveryNameOnItsLine() throws Exception {
        for (String text : TEXTS.subList(0, FIRST_REFUSED)) {
            Files.writeString(input, ORDER.text().replace("\"Okafor\"", quoted(text)));
            on("reyes", "course", "add", input.toString());
        }
        List<String> list = on("reyes", "course", "list").outLines();
        assertThat(TEXTS.subList(0, FIRST_REFUSED))
                .allSatisfy(text -> assertThat(list).anyMatch(line -> line.contains(text)));
        assertThat(list).allMatch(line -> line.startsWith("c-"));
    }

    /** The page has the same elements as with a plain name, and the text stands in it as text. */
    private static void isTextOnly(PaperDocument document, String order, String text) throws Exception {
        try {
            Document page = page(document, order);
            if (document == documents.get(0)) {
                assertThat(elements(page)).isEqualTo(plainPage);
            }
            assertThat(page.getElementsByTagName("script").getLength()).isZero();
            assertThat(Normalizer.normalize(page.getDocumentElement().getTextContent(), Normalizer.Form.NFC))
                    .contains(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CannotPrint e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
        }
    }

    private static Document page(PaperDocument document, String order) throws Exception {
        Reading<Plan> plan = OrderFile.format()
                .read(order.getBytes(StandardCharsets.UTF_8), SitePolicy.DEFAULT)
                .map(read -> program.planner().plan(read, SitePolicy.DEFAULT));
        String html = document.html(
                ((Reading.Read<Plan>) plan).value(),
                PlanPart.ALL,
                new PrintOptions(
                        PrintOptions.Language.EN, PrintOptions.Paper.A4, OrderFile.TODAY.instant(), "0a96b18a"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theReasonOfAStopIsKeptAsTypedOrRefused(int number) throws Exception {
        String text = TEXTS.get(number);
        String id = plainCourse();
        Files.writeString(
                input,
                "{\"schema\": \"blinaplan/events/1\", \"events\": [{\"type\": \"infusion-started\", \"at\":"
                        + " \"2026-03-02T10:00:00-05:00\"}, {\"type\": \"course-stopped\", \"at\":"
                        + " \"2026-03-03T10:00:00-05:00\", \"because\": " + quoted(text) + "}]}");
        Session logged = on("reyes", "course", "log", id, input.toString());
        if (number >= FIRST_REFUSED) {
            isRefused(logged);
        } else {
            assertThat(logged.err()).isEmpty();
            assertThat(logged.status()).isZero();
        }
        assertThat(on("reyes", "course", "show", id).status()).isLessThan(2);
        try (OpenedStore opened = store.open("reyes")) {
            List<Kept> kept = opened.records().read(new StreamId(id));
            assertThat(kept).hasSize(number >= FIRST_REFUSED ? 1 : 2);
            if (kept.size() == 2) {
                assertThat(new ObjectMapper()
                                .readTree(kept.get(1).json())
                                .at("/events/1/because")
                                .asText())
                        .isEqualTo(text);
            }
        }
    }

    /** A reason that the store could not read again would make its course unreadable for good. */
    @ParameterizedTest
    @MethodSource("numbers")
    void theReasonOfAVerificationIsKeptAsTypedOrRefused(int number) throws Exception {
        String text = TEXTS.get(number);
        String id = plainCourse();
        Session verified = on(
                "okonjo",
                "course",
                "verify",
                id,
                "--weight",
                "60 kg",
                "--height",
                "168 cm",
                "--indication",
                "relapsed-refractory",
                "--start",
                "2026-03-02T10:00",
                "--neither=" + text);
        try (OpenedStore opened = store.open("reyes")) {
            var course = program.courses().courses().read(opened, new StreamId(id));
            if (number >= FIRST_REFUSED) {
                assertThat(verified.status()).isEqualTo(2);
                isSentences(verified);
                assertThat(course.verifications()).isEmpty();
            } else {
                assertThat(verified.status()).isEqualTo(1);
                assertThat(course.verifications().get(0).what().reason()).isEqualTo(text.strip());
            }
        }
        assertThat(on("reyes", "course", "show", id).status()).isLessThan(2);
    }

    private String plainCourse() throws IOException {
        Files.writeString(input, ORDER.text());
        Session added = on("reyes", "course", "add", input.toString());
        assertThat(added.status()).isZero();
        return added.out().strip();
    }

    @Test
    void thereAreAHundredAndMore() {
        assertThat(typed().count() + 2 * numbers().count()).isGreaterThanOrEqualTo(100);
        assertThat(TEXTS).doesNotHaveDuplicates();
    }

    private static void isRefused(Session session) {
        assertThat(session.status()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        isSentences(session);
    }

    /** Lines for people, without anything that a terminal obeys. */
    private static void isSentences(Session session) {
        assertThat(session.errLines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThan(3_000)
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ")
                        .doesNotContainPattern("[\\p{Cntrl}\u202e\u2066-\u2069\u2028]"));
    }

    /** As JSON has it, every sign that is not plain as an escape. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\' || sign < ' ' || sign > '~') {
                json.append(String.format("\\u%04x", sign));
            } else {
                json.append((char) sign);
            }
        });
        return json.append('"').toString();
    }
}
