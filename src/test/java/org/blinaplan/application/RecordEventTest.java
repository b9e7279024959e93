package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.blinaplan.data.JsonEventFormat;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.DoseRate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An adult whose course is ordered for Mon 2 Mar 2026, 10:00 in New York; it is Thu 5 Mar 2026, 08:00 there. */
class RecordEventTest {
    private static final Instant NOW = Instant.parse("2026-03-05T13:00:30Z");
    private static final Order ORDER = Orders.adult().order();

    private final RecordEvent recording =
            new RecordEvent(new JsonEventFormat(new ResourceMonographs()), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void stampsWhatHappenedWithAnIdAndTheTimeOfWriting() {
        EventLog log = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:50", null)));
        CourseEvent only = log.recorded().get(0);
        assertThat(only.at()).isEqualTo(at("2026-03-05T07:50"));
        assertThat(only.stamp().recordedAt()).isEqualTo(at("2026-03-05T08:00:30"));
        assertThat(only.stamp().id()).isEqualTo("e1");
    }

    @Test
    void wantsAReasonPastTheSitesHoursAndNotAtThem() {
        // 12 hours before 08:00:30 is 20:00:30 of the day before.
        assertThat(recording.isLate(at("2026-03-04T20:00:30"), SitePolicy.DEFAULT))
                .isFalse();
        assertThat(recording.isLate(at("2026-03-04T20:00:29"), SitePolicy.DEFAULT))
                .isTrue();
        assertThat(why(recording.record(on(EventLog.EMPTY), started("2026-03-02T10:00", null))))
                .containsExactly("More than 12 h ago: write why it is recorded now.");
        EventLog log = done(recording.record(on(EventLog.EMPTY), started("2026-03-02T10:00", "network was down")));
        assertThat(log.recorded().get(0).stamp().reason()).isEqualTo("network was down");
    }

    @Test
    void refusesTheFuture() {
        assertThat(why(recording.record(on(EventLog.EMPTY), started("2026-03-05T08:01", null))))
                .containsExactly("This lies in the future: it is Thu 5 Mar 2026, 08:00 now.");
    }

    @Test
    void refusesWhatCannotFollow() {
        EventLog running = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:00", null)));
        assertThat(why(recording.record(
                        on(running),
                        happened(
                                "2026-03-05T07:30",
                                stamp -> new CourseEvent.InfusionRestarted(stamp, DoseRate.of(9), null)))))
                .containsExactly("cycle 1 runs since Thu 5 Mar 2026, 07:00; record its interruption first");
        assertThat(why(recording.record(
                        on(running),
                        happened(
                                "2026-03-05T06:59",
                                stamp -> new CourseEvent.InfusionInterrupted(stamp, Cause.LINE_OR_PUMP, null)))))
                .containsExactly("no infusion runs that could be interrupted; a cycle begins with infusion-started");
    }

    @Test
    void refusesWhatTheReaderOfTheFileWouldRefuse() {
        EventLog running = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:00", null)));
        assertThat(why(recording.record(
                        on(running),
                        happened(
                                "2026-03-05T07:30",
                                stamp -> new CourseEvent.InfusionInterrupted(stamp, Cause.LINE_OR_PUMP, 2)))))
                .containsExactly("is not used for this cause; leave it out");
        assertThat(why(recording.record(
                        on(running),
                        happened("2026-03-05T07:30", stamp -> new CourseEvent.Measurement(stamp, "ALT", "45 mg/dL")))))
                .hasSize(1);
    }

    @Test
    void correctsByAFurtherEventAndKeepsTheWrongOne() {
        EventLog wrong = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:00", null)));
        EventLog right =
                done(recording.correct(on(wrong), "e1", started("2026-03-05T06:00", null), "wrong hour typed"));
        assertThat(right.recorded()).hasSize(2);
        assertThat(right.recorded().get(0)).isEqualTo(wrong.recorded().get(0));
        assertThat(right.entries()).hasSize(1);
        assertThat(right.entries().get(0).event().at()).isEqualTo(at("2026-03-05T06:00"));
        assertThat(right.recorded().get(1).stamp().reason()).isEqualTo("wrong hour typed");

        EventLog gone = done(recording.correct(on(right), "e2", null, "another patient's"));
        assertThat(gone.entries()).isEmpty();
        assertThat(gone.recorded()).hasSize(3);
    }

    @Test
    void wantsAReasonForEveryCorrection() {
        EventLog wrong = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:00", null)));
        assertThat(why(recording.correct(on(wrong), "e1", null, " ")))
                .containsExactly("Write what was wrong; a correction has a reason.");
        assertThat(why(recording.correct(on(wrong), "e1", started("2026-03-05T08:01", null), "slip")))
                .containsExactly("This lies in the future: it is Thu 5 Mar 2026, 08:00 now.");
    }

    @Test
    void refusesACorrectionThatMakesALaterEventImpossible() {
        EventLog running = done(recording.record(on(EventLog.EMPTY), started("2026-03-05T07:00", null)));
        EventLog stopped = done(recording.record(
                on(running),
                happened(
                        "2026-03-05T07:30",
                        stamp -> new CourseEvent.InfusionInterrupted(stamp, Cause.LINE_OR_PUMP, null))));
        assertThat(why(recording.correct(on(stopped), "e1", null, "slip")))
                .containsExactly("no infusion runs that could be interrupted; a cycle begins with infusion-started");
    }

    @Test
    void takesNoIdThatIsTaken() {
        CourseEvent foreign = new CourseEvent.InfusionStarted(
                new org.blinaplan.domain.event.EventStamp(at("2026-03-05T07:00"), "e2", null, null), null);
        EventLog log = new EventLog(List.of(foreign));
        EventLog longer = done(recording.record(
                on(log), happened("2026-03-05T07:30", stamp -> new CourseEvent.BagTakenDown(stamp, 48))));
        assertThat(longer.recorded().get(1).stamp().id()).isEqualTo("e3");
    }

    private static RecordEvent.Course on(EventLog log) {
        return new RecordEvent.Course(ORDER, SitePolicy.DEFAULT, log);
    }

    private static RecordEvent.Happened started(String at, @Nullable String reason) {
        return new RecordEvent.Happened(at(at), reason, stamp -> new CourseEvent.InfusionStarted(stamp, null));
    }

    private static RecordEvent.Happened happened(
            String at, java.util.function.Function<org.blinaplan.domain.event.EventStamp, CourseEvent> of) {
        return new RecordEvent.Happened(at(at), null, of);
    }

    private static ZonedDateTime at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ORDER.zone());
    }

    private static EventLog done(Reading<EventLog> reading) {
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return Objects.requireNonNull(((Reading.Read<EventLog>) reading).value());
    }

    private static List<String> why(Reading<EventLog> reading) {
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<EventLog>) reading)
                .problems().stream().map(Problem::message).toList();
    }
}
