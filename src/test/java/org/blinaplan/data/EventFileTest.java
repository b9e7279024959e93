package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events files of an order that starts on Mon 2 Mar 2026, 10:00 in New York. */
class EventFileTest {
    private static final String STARTED = "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00'}";

    @Test
    void readsEveryTypeOfEvent() {
        List<CourseEvent> events = read(
                        "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00', 'dose': '9 mcg/day', 'id': 's'}",
                        "{'type': 'bag-made', 'at': '2026-03-03T09:00:00-05:00', 'bagHours': 48, 'vials': 1, 'salineVolume':"
                                + " '268 mL', 'lots': ['A1', 'B2'], 'expiry': '2026-09-30', 'by': 'K. Lind', 'checkedBy': 'O. Ahl'}",
                        "{'type': 'bag-hung', 'at': '2026-03-04T10:00:00-05:00[America/New_York]', 'bagHours': 48}",
                        "{'type': 'bag-taken-down', 'at': '2026-03-04T10:01:00-05:00', 'bagHours': 48}",
                        "{'type': 'reaction', 'at': '2026-03-05T01:10:00-05:00', 'reaction': 'icans', 'grade': 1}",
                        "{'type': 'infusion-interrupted', 'at': '2026-03-05T02:10:00-05:00', 'because': 'overdose'}",
                        "{'type': 'reaction-resolved', 'at': '2026-03-06T09:00:00-05:00', 'reaction': 'overdose', 'grade': 0}",
                        "{'type': 'premedication-given', 'at': '2026-03-06T13:00:00-05:00', 'drug': 'dexamethasone', 'dose': '20 mg'}",
                        "{'type': 'infusion-restarted', 'at': '2026-03-06T14:00:00-05:00', 'dose': '9 mcg/day'}",
                        "{'type': 'dose-changed', 'at': '2026-03-16T14:00:00-04:00', 'dose': '28 mcg/day'}",
                        "{'type': 'measurement', 'at': '2026-03-16T15:00:00-04:00', 'what': 'T cells', 'value': '12 /uL'}",
                        "{'type': 'assessment', 'at': '2026-03-16T15:00:00-04:00', 'instrument': 'ICE', 'score': 10, 'answers':"
                                + " {'year': '2026', 'count backwards': true}}",
                        "{'type': 'task-done', 'at': '2026-03-16T15:00:00-04:00', 'task': 'needle', 'result': 'changed',"
                                + " 'recordedAt': '2026-03-16T16:00:00-04:00', 'reason': 'ward round'}",
                        "{'type': 'infusion-ended', 'at': '2026-03-31T21:50:00-04:00'}",
                        "{'type': 'weight-measured', 'at': '2026-04-10T09:00:00-04:00', 'weight': '68.5 kg'}",
                        "{'type': 'height-measured', 'at': '2026-04-10T09:00:00-04:00', 'height': '168 cm'}",
                        "{'type': 'course-stopped', 'at': '2026-04-11T09:00:00-04:00', 'because': 'transplant'}",
                        "{'type': 'correction', 'at': '2026-04-11T10:00:00-04:00', 'corrects': 's', 'reason': 'clock', 'replacement':"
                                + " {'type': 'infusion-started', 'at': '2026-03-02T10:05:00-05:00'}}")
                .recorded();
        assertThat(events).hasSize(18);
        assertThat(((CourseEvent.InfusionStarted) events.get(0)).dose()).isEqualTo(DoseRate.of(9));
        assertThat(((CourseEvent.BagMade) events.get(1)).making().salineVolume())
                .isEqualTo(Volume.of(268));
        assertThat(((CourseEvent.InfusionInterrupted) events.get(5)).because()).isEqualTo(Cause.OVERDOSE);
        assertThat(((CourseEvent.InfusionInterrupted) events.get(5)).grade()).isNull();
        assertThat(((CourseEvent.Assessment) events.get(11)).answers())
                .containsEntry("year", "2026")
                .containsEntry("count backwards", "true");
        assertThat(events.get(12).stamp().reason()).isEqualTo("ward round");
        assertThat(((CourseEvent.Correction) events.get(17)).corrects()).isEqualTo("s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type': 'infusion-begun', 'at': '2026-03-02T10:00:00-05:00', 'x': 1} | .type | is not known here",
                "{'at': '2026-03-02T10:00:00-05:00'} | .type | is missing",
                "{'type': 'infusion-started'} | .at | is missing",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00'} | .at | is not an instant with its offset",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00[Europe/Madrid]'} | .at | is not that of Europe/Madrid",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00', 'dose': '9 mg/day'} | .dose | mcg/day",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00', 'dose': '0 mcg/day'} | .dose | is no dose",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00', 'grade': 3} | .grade | is not a field here",
                "{'type': 'infusion-started', 'at': '2026-03-02T10:00:00-05:00', 'recordedAt': '2026-03-02T09:59:59-05:00'} | .recordedAt | is before the event",
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T10:00:00-05:00', 'because': 'fever'} | .because | is not known here",
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T10:00:00-05:00', 'because': 'icans', 'grade': 0} | .grade | from 1 to 5",
                "{'type': 'infusion-interrupted', 'at': '2026-03-02T10:00:00-05:00', 'because': 'line-or-pump', 'grade': 2} | .grade | leave it out",
                "{'type': 'reaction', 'at': '2026-03-02T10:00:00-05:00', 'reaction': 'line-or-pump'} | .reaction | is not known here",
                "{'type': 'reaction-resolved', 'at': '2026-03-02T10:00:00-05:00', 'reaction': 'icans', 'grade': 6} | .grade | from 0 to 5",
                "{'type': 'weight-measured', 'at': '2026-03-02T10:00:00-05:00', 'weight': '700 kg'} | .weight | cannot be a weight",
                "{'type': 'measurement', 'at': '2026-03-02T10:00:00-05:00', 'what': 'ALT', 'value': '45 mg/dL'} | .value | is not a number and its unit",
                "{'type': 'assessment', 'at': '2026-03-02T10:00:00-05:00', 'instrument': 'ICE', 'score': 11} | .score | from 0 to 10",
                "{'type': 'assessment', 'at': '2026-03-02T10:00:00-05:00', 'instrument': 'CAPD'} | .score | is missing",
                "{'type': 'correction', 'at': '2026-03-02T10:00:00-05:00', 'corrects': 'a'} | .reason | says why",
                "{'type': 'correction', 'at': '2026-03-02T10:00:00-05:00', 'corrects': 'a', 'reason': 'b', 'replacement': {'type': 'x'}} | .replacement.type | is not known here"
            })
    void namesWhatIsWrongWithAnEvent(String event, String path, String sentence) {
        assertThat(problems(null, event)).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("$.events[0]" + path);
            assertThat(problem.message()).contains(sentence);
        });
    }

    @Test
    void reportsEveryEventThatIsWrongAtOnce() {
        assertThat(problems(null, "{'type': 'x', 'at': 1}", "{'type': 'infusion-started'}"))
                .extracting(Problem::path)
                .containsExactly("$.events[0].type", "$.events[0].at", "$.events[1].at");
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        assertThat(problems(
                        null,
                        STARTED,
                        "{'type': 'infusion-restarted', 'at': '2026-03-03T10:00:00-05:00', 'dose': '9 mcg/day'}",
                        "{'type': 'bag-hung', 'at': '2026-03-03T10:00:00-05:00', 'bagHours': 36}",
                        "{'type': 'correction', 'at': '2026-03-03T10:00:00-05:00', 'corrects': 'a', 'reason': 'b'}"))
                .extracting(Problem::toString)
                .containsExactly(
                        "$.events[1]: cycle 1 runs since Mon 2 Mar 2026, 10:00; record its interruption first",
                        "$.events[2]: us-2024-06 has no bag of 36 h; known are 24, 48, 72, 96, 168",
                        "$.events[3]: no event before this one has the id \"a\"; write the id of the event that was wrong");
    }

    @Test
    void refusesAnEventAfterNow() {
        Instant now = Instant.parse("2026-03-02T14:59:59Z");
        assertThat(problems(now, STARTED))
                .extracting(Problem::toString)
                .containsExactly("$.events[0]: lies after now, Mon 2 Mar 2026, 09:59");
        assertThat(problems(now.plusSeconds(1), STARTED)).isEmpty();
    }

    private static EventLog read(String... events) {
        Reading<EventLog> reading = reading(null, events);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<EventLog>) reading).value();
    }

    private static List<Problem> problems(@Nullable Instant now, String... events) {
        return reading(now, events) instanceof Reading.Refused<EventLog> refused ? refused.problems() : List.of();
    }

    private static Reading<EventLog> reading(@Nullable Instant now, String... events) {
        String file = "{'schema': 'blinaplan/events/1', 'events': [" + String.join(", ", events) + "]}";
        return new JsonEventFormat(new ResourceMonographs())
                .read(
                        file.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        Orders.adult().cycles(1, 2).order(),
                        SitePolicy.DEFAULT,
                        now);
    }
}
