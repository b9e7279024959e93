package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.RandomHappenings;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;

class EventWriterTest {
    private static final JsonEventFormat FORMAT = new JsonEventFormat(new ResourceMonographs());
    private static final int HISTORIES = 300;

    @Test
    void readsBackEveryTypeOfEvent() {
        Orders orders = Orders.adult().cycles(1, 2);
        Happenings story = everyType(orders);
        List<Class<?>> written = new ArrayList<>();
        story.log().recorded().forEach(event -> written.add(event.getClass()));
        assertThat(written).contains(CourseEvent.class.getPermittedSubclasses());
        assertThat(again(story.log(), orders.order())).isEqualTo(story.log());
    }

    private static Happenings everyType(Orders orders) {
        Happenings story = Happenings.of(orders);
        EventStamp full = new EventStamp(story.at("PT0S"), "s", story.at("PT1H"), "ward round, \"late\" – bed 4");
        story.add(new CourseEvent.InfusionStarted(full, DoseRate.of(9)))
                .add(new CourseEvent.BagMade(
                        story.stamp("PT24H"),
                        48,
                        new CourseEvent.Making(
                                2,
                                Volume.of("268.125"),
                                List.of("A1", "B2"),
                                LocalDate.of(2026, 9, 30),
                                "K. Lind",
                                "O. Ahl")))
                .add(new CourseEvent.BagMade(
                        story.stamp("PT24H"), 24, new CourseEvent.Making(null, null, List.of(), null, null, null)))
                .hang("PT48H", 48)
                .takeDown("PT48H", 48)
                .reaction("PT50H", Cause.ICANS, null)
                .interrupt("PT51H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT75H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .add(new CourseEvent.PremedicationGiven(story.stamp("PT75H"), "dexamethasone", "20 mg"))
                .restart("PT76H", "9")
                .change("PT100H", "28")
                .interrupt("PT101H", Cause.PATIENT_OR_LOGISTICS)
                .restart("PT280H", "28", false)
                .weigh("PT281H", "68.5")
                .add(new CourseEvent.HeightMeasured(story.stamp("PT281H"), Height.of("168.25")))
                .measure("PT282H", "T cells", "12 /uL")
                .add(new CourseEvent.Assessment(
                        story.stamp("PT283H"), "ICE", 9, Map.of("year", "2026", "count backwards", "no")))
                .add(new CourseEvent.Assessment(story.stamp("PT283H"), "writing", null, Map.of()))
                .add(new CourseEvent.TaskDone(story.stamp("PT284H", "t"), "Port needle", "changed"))
                .add(new CourseEvent.TaskDone(story.stamp("PT284H"), "Vital signs", null))
                .correct("PT285H", "s", new CourseEvent.InfusionStarted(story.stamp("PT0S"), null))
                .correct("PT285H", "t", null)
                .end("PT300H")
                .stop("PT301H");
        return story;
    }

    @Test
    void readsBackWhatAReactionWasGradedBy() {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        Grading crs = new Grading(
                new CrsFindings(true, null, CrsFindings.Hypotension.ONE_VASOPRESSOR, CrsFindings.Oxygen.NONE), 3);
        story.add(new CourseEvent.ReactionGraded(story.stamp("PT20H"), Cause.CYTOKINE_RELEASE_SYNDROME, null, crs))
                .add(new CourseEvent.InfusionInterrupted(story.stamp("PT21H"), Cause.CYTOKINE_RELEASE_SYNDROME, 3, crs))
                .add(new CourseEvent.ReactionResolved(
                        story.stamp("PT40H"), Cause.CYTOKINE_RELEASE_SYNDROME, 0, new Grading(null, 1)));
        assertThat(again(story.log(), Orders.adult().order())).isEqualTo(story.log());
    }

    @Test
    void readsBackRandomHistories() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomHappenings random = new RandomHappenings(seed);
            EventLog log = random.next(12).log();
            assertThat(again(log, random.orders().order())).as("seed " + seed).isEqualTo(log);
        }
    }

    @Test
    void writesAmountsExactly() {
        Happenings story =
                Happenings.of(Orders.adult()).start("PT0S", "9.00001").weigh("PT1H", "68.12345");
        String file = new String(FORMAT.write(story.log()), StandardCharsets.UTF_8);
        assertThat(file).contains("\"dose\": \"9.00001 mcg/day\"").contains("\"weight\": \"68.12345 kg\"");
        assertThat(story.log().recorded().get(1))
                .isInstanceOfSatisfying(
                        CourseEvent.WeightMeasured.class,
                        measured -> assertThat(measured.weight()).isEqualTo(Weight.of("68.12345")));
    }

    @Test
    void writesInstantsWithOffsetAndZone() {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        assertThat(new String(FORMAT.write(story.log()), StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "schema": "blinaplan/events/1",
                  "events": [
                    {
                      "type": "infusion-started",
                      "at": "2026-03-02T10:00:00-05:00[America/New_York]"
                    }
                  ]
                }
                """);
    }

    @Test
    void appendsWithoutTouchingWhatWasWritten() {
        String before = "{\"schema\": \"blinaplan/events/1\", \"events\": ["
                + "{\"type\": \"infusion-started\", \"at\": \"2026-03-02T15:00:00+00:00\", \"dose\": \"9.0 mcg/day\"}]}";
        Happenings story = Happenings.of(Orders.adult()).hang("PT48H", 48);
        String longer = new String(
                FORMAT.append(
                        before.getBytes(StandardCharsets.UTF_8),
                        story.log().recorded().get(0)),
                StandardCharsets.UTF_8);
        assertThat(longer)
                .contains("\"2026-03-02T15:00:00+00:00\"")
                .contains("\"9.0 mcg/day\"")
                .contains("\"at\": \"2026-03-04T10:00:00-05:00[America/New_York]\"");
        assertThat(((Reading.Read<EventLog>) FORMAT.read(
                                longer.getBytes(StandardCharsets.UTF_8),
                                Orders.adult().order(),
                                SitePolicy.DEFAULT,
                                null))
                        .value()
                        .recorded())
                .hasSize(2);
    }

    @Test
    void appendsToNothingElseThanAnEventsFile() {
        CourseEvent event =
                Happenings.of(Orders.adult()).start("PT0S").log().recorded().get(0);
        for (String wrong : List.of("", "[]", "{}", "{\"events\": 1}")) {
            assertThatThrownBy(() -> FORMAT.append(wrong.getBytes(StandardCharsets.UTF_8), event))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static EventLog again(EventLog log, Order order) {
        Reading<EventLog> reading = FORMAT.read(FORMAT.write(log), order, SitePolicy.DEFAULT, null);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<EventLog>) reading).value();
    }
}
