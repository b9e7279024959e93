package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.reaction.IcansFindings;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings, answers and premedication in files of the adult, who starts on Mon 2 Mar 2026, 10:00 in New York. */
class CareFileTest {
    private static final String AT = "'at': '2026-03-02T11:00:00-05:00', ";
    private static final String STARTED = "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00'}";
    private static final String ALL_RIGHT =
            "'year': true, 'month': true, 'city': true, 'hospital': true, 'naming': 3, 'command': true, 'writing': true, ";

    @Test
    void readsTheFindingsOfBothScales() {
        CrsFindings crs = (CrsFindings) grading("'reaction': 'cytokine-release-syndrome', 'findings': {'fever': true,"
                        + " 'treated': false, 'hypotension': 'one-vasopressor', 'oxygen': 'low-flow'}")
                .findings();
        assertThat(crs)
                .isEqualTo(new CrsFindings(
                        true, false, CrsFindings.Hypotension.ONE_VASOPRESSOR, CrsFindings.Oxygen.LOW_FLOW));
        Grading icans = grading("'reaction': 'icans', 'grade': 2, 'ctcae': 3, 'findings': {'ice': 7, 'capd': 'unable',"
                + " 'consciousness': 'awakens-to-voice', 'seizure': 'none', 'motor': 'none', 'oedema': 'focal'}");
        assertThat(icans.ctcae()).isEqualTo(3);
        assertThat(icans.findings())
                .isEqualTo(new IcansFindings(
                        7,
                        IcansFindings.Capd.UNABLE,
                        IcansFindings.Consciousness.AWAKENS_TO_VOICE,
                        IcansFindings.Seizure.NONE,
                        IcansFindings.Motor.NONE,
                        IcansFindings.Oedema.FOCAL));
        assertThat(grading("'reaction': 'icans', 'findings': {'capd': 9}").findings())
                .isEqualTo(new IcansFindings(null, new IcansFindings.Capd(9), null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'type': 'reaction', 'reaction': 'neurologic', 'findings': {'ice': 7} | .findings | alone the ASTCT consensus grades",
                "'type': 'reaction', 'reaction': 'icans', 'findings': {} | .findings | is empty",
                "'type': 'reaction', 'reaction': 'icans', 'findings': 3 | .findings | an object in curly brackets",
                "'type': 'reaction', 'reaction': 'icans', 'findings': {'ice': 11} | .findings.ice | from 0 to 10",
                "'type': 'reaction', 'reaction': 'icans', 'findings': {'capd': 33} | .findings.capd | from 0 to 32",
                "'type': 'reaction', 'reaction': 'icans', 'findings': {'capd': 'bad'} | .findings.capd | or \"unable\"",
                "'type': 'reaction', 'reaction': 'icans', 'findings': {'fever': true} | .findings.fever | is not a field here",
                "'type': 'reaction', 'reaction': 'icans', 'ctcae': 0 | .ctcae | from 1 to 5",
                "'type': 'reaction', 'reaction': 'x', 'findings': {'ice': 1} | .reaction | is not known here",
                "'type': 'infusion-interrupted', 'because': 'cytokine-release-syndrome', 'findings': {'oxygen': 'much'} | .findings.oxygen | write one of none, low-flow, high-flow, positive-pressure",
                "'type': 'infusion-interrupted', 'because': 'line-or-pump', 'ctcae': 2 | .ctcae | leave it out",
                "'type': 'reaction-resolved', 'reaction': 'cytokine-release-syndrome', 'findings': {'fever': 'no'} | .findings.fever | true or false",
                "'type': 'assessment', 'instrument': 'ICE' | .score | is missing; write it, or judge every answer",
                "'type': 'assessment', 'instrument': 'ICE', 'answers': {'year': true} | .score | is missing",
                "'type': 'assessment', 'instrument': 'ICE', 'score': 10, 'answers': {'year': false} | .score | is 10, but its answers make 0 to 9 of 10",
                "'type': 'assessment', 'instrument': 'ICE', 'score': 6, 'answers': {'naming': 4} | .answers.naming | from 0 to 3",
                "'type': 'assessment', 'instrument': 'ICE', 'score': 6, 'answers': 3 | .answers | an object of questions",
                "'type': 'assessment', 'instrument': 'CAPD', 'score': 33 | .score | from 0 to 32",
                "'type': 'assessment', 'instrument': 'writing', 'answers': {'judgement': 'worse'} | .answers.judgement | same, changed, not-possible"
            })
    void namesWhatIsWrong(String fields, String path, String sentence) {
        assertThat(problems(STARTED, "{" + AT + fields + "}")).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("$.events[1]" + path);
            assertThat(problem.message()).contains(sentence);
        });
    }

    @Test
    void namesBothAScoreAndTheAnswersThatContradictIt() {
        assertThat(problems(assessment("'score': 8, 'answers': {" + ALL_RIGHT + "'attention': false}")))
                .extracting(Problem::toString)
                .containsExactly(
                        "$.events[0].score: is 8, but its answers make 9 of 10 (ASTCT consensus, Lee DW et al.,"
                                + " Biol Blood Marrow Transplant 25:625-638, 2019); correct one of them");
    }

    @Test
    void makesTheScoreOfItsAnswers() {
        CourseEvent.Assessment made =
                (CourseEvent.Assessment) read(assessment("'answers': {" + ALL_RIGHT + "'attention': false}"))
                        .recorded()
                        .get(0);
        assertThat(made.score()).isEqualTo(9);
        assertThat(made.answers())
                .containsOnlyKeys("year", "month", "city", "hospital", "naming", "command", "writing", "attention");
    }

    @Test
    void writesGradesChecksPremedicationAndAssessmentsIntoThePlan() throws IOException {
        JsonNode plan = plan(
                "{'type': 'premedication-given', 'at': '2026-03-02T09:00:00-05:00', 'drug': 'dexamethasone', 'dose': '20 mg'}",
                "{'type': 'assessment', 'at': '2026-03-02T09:30:00-05:00', 'instrument': 'ICE', 'score': 10}",
                STARTED,
                "{'type': 'measurement', 'at': '2026-03-02T10:00:00-05:00', 'what': 'ALT', 'value': '20 U/L'}",
                "{'type': 'task-done', 'at': '2026-03-02T10:00:00-05:00', 'task': 'vital signs'}",
                "{'type': 'assessment', 'at': '2026-03-02T18:00:00-05:00', 'instrument': 'ICE', 'score': 8, 'answers':"
                        + " {'year': '2025', 'naming': 2}}",
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T19:00:00-05:00', 'because': 'cytokine-release-syndrome',"
                        + " 'grade': 2, 'ctcae': 2, 'findings': {'fever': true, 'hypotension': 'one-vasopressor'}}");
        JsonNode cycle = plan.at("/cycles/0");
        assertThat(cycle.at("/premedications/0/given"))
                .isEqualTo(
                        json(
                                "{'at': '2026-03-02T09:00:00-05:00[America/New_York]', 'drug': 'dexamethasone', 'dose': '20 mg'}"));
        assertThat(cycle.at("/premedications/1").has("given")).isFalse();
        assertThat(cycle.at("/interruptions/0/grade").asInt()).isEqualTo(3);
        assertThat(cycle.at("/interruptions/0/grades"))
                .isEqualTo(json("{'entered': 2, 'astctMissing': ['oxygen'], 'ctcae': 2, 'used': 3, 'findings':"
                        + " {'fever': true, 'hypotension': 'one-vasopressor'}}"));
        assertThat(plan.at("/assessments"))
                .isEqualTo(
                        json("[{'at': '2026-03-02T09:30:00-05:00[America/New_York]', 'instrument': 'ICE', 'score': 10,"
                                + " 'baseline': true}, {'at': '2026-03-02T18:00:00-05:00[America/New_York]', 'instrument': 'ICE',"
                                + " 'score': 8, 'answers': {'year': '2025', 'naming': '2'}, 'change': -2}]"));
        assertThat(done(cycle)).contains("assessment", "measurement", "task-done");
        assertThat(cycle.at("/checkpoints").findValuesAsText("status"))
                .contains("done", "overdue", "planned")
                .hasSize(cycle.at("/checkpoints").size());
    }

    @Test
    void writesAChildsFindings() throws IOException {
        JsonNode plan = plan(
                STARTED,
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T19:00:00-05:00', 'because': 'icans', 'findings':"
                        + " {'capd': 9, 'consciousness': 'alert', 'seizure': 'none', 'motor': 'none', 'oedema': 'none'}}");
        assertThat(plan.at("/cycles/0/interruptions/0/grades"))
                .isEqualTo(json("{'astct': 3, 'used': 3, 'findings': {'capd': 9, 'consciousness': 'alert', 'seizure':"
                        + " 'none', 'motor': 'none', 'oedema': 'none'}}"));
    }

    @Test
    void changesNothingWhereNothingOfItIsRecorded() throws IOException {
        JsonNode plan = plan(
                STARTED,
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T19:00:00-05:00', 'because': 'icans', 'grade': 3}");
        assertThat(plan.has("assessments")).isFalse();
        assertThat(plan.at("/cycles/0/interruptions/0").has("grades")).isFalse();
        assertThat(plan.at("/cycles/0/interruptions/0/grade").asInt()).isEqualTo(3);
    }

    private static List<String> done(JsonNode cycle) {
        return cycle.at("/checkpoints").findValues("done").stream()
                .map(done -> done.get("by").asText())
                .toList();
    }

    private static Grading grading(String fields) {
        EventLog log = read(STARTED, "{'type': 'reaction', " + AT + fields + "}");
        return ((CourseEvent.ReactionGraded) log.recorded().get(1)).grading();
    }

    private static String assessment(String fields) {
        return "{'type': 'assessment', " + AT + "'instrument': 'ICE', " + fields + "}";
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static JsonNode plan(String... events) throws IOException {
        ResourceMonographs monographs = new ResourceMonographs();
        return new ObjectMapper()
                .readTree(new JsonPlanFormat()
                        .file(new PlanCourse(monographs, new OptimalSequencer())
                                .plan(order(), SitePolicy.DEFAULT, read(events), null)));
    }

    private static Order order() {
        return Orders.adult().cycles(1, 2).order();
    }

    private static EventLog read(String... events) {
        Reading<EventLog> reading = reading(events);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<EventLog>) reading).value();
    }

    private static List<Problem> problems(String... events) {
        return reading(events) instanceof Reading.Refused<EventLog> refused ? refused.problems() : List.of();
    }

    private static Reading<EventLog> reading(String... events) {
        String file = "{'schema': 'blinaplan/events/1', 'events': [" + String.join(", ", events) + "]}";
        return new JsonEventFormat(new ResourceMonographs())
                .read(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8), order(), SitePolicy.DEFAULT, null);
    }
}
