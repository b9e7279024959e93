package org.blinaplan.application.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.junit.jupiter.api.Test;

class KeepIndexTest {
    private static final Instant NOW = OrderFile.TODAY.instant();
    private static final OrderFile ORDER =
            OrderFile.small().with("\"MRN-1\"", "\"MRN-1\", \"familyName\": \"Okafor\", \"givenName\": \"Ada\"");
    private static final String START = "{\"type\": \"infusion-started\", \"at\": \"2026-03-02T10:00:00-05:00\"}";
    private static final String END = "{\"type\": \"infusion-ended\", \"at\": \"2026-03-30T11:00:00-04:00\"}";

    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final StoredCourses use = ward.of(new Composition(OrderFile.TODAY).courses());
    private final OpenedStore reyes = ward.open("reyes");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void record(StreamId course, long version, String event) throws StoreFault {
        assertThat(use.courses()
                        .record(
                                reyes,
                                course,
                                version,
                                bytes("{\"schema\": \"blinaplan/events/1\", \"events\": [" + event + "]}")))
                .isInstanceOf(Outcome.Appended.class);
    }

    private IndexedCourse indexed(StreamId course) throws StoreFault {
        return use.index().open(reyes).find(course).orElseThrow();
    }

    @Test
    void knowsOfACourseWhatIsKeptOfIt() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        use.courses().change(reyes, id, 1, ORDER.with("Okafor", "Okafor-Lind").bytes());
        assertThat(indexed(id))
                .isEqualTo(new IndexedCourse(
                        id,
                        2,
                        new IndexedCourse.Named("MRN-1", "Okafor-Lind", "Ada", "1971-05-14"),
                        "us-2024-06",
                        "relapsed-refractory",
                        2,
                        0,
                        false,
                        NOW));
    }

    @Test
    void goesOnFromWhereItWasAndIsTheSameWhereNothingWasAdded() throws StoreFault {
        StreamId first = use.courses().add(reyes, ORDER.bytes());
        CourseIndex before = use.index().open(reyes);
        assertThat(use.index().further(reyes, before)).isSameAs(before);
        StreamId second = use.courses().add(reyes, ORDER.bytes());
        record(first, 1, START);
        CourseIndex after = use.index().further(reyes, before);
        assertThat(after.courses()).extracting(IndexedCourse::id).containsExactly(first, second);
        assertThat(after.find(first).orElseThrow().version()).isEqualTo(2);
        assertThat(after.head()).isEqualTo(reyes.records().head());
        assertThat(use.index().open(reyes).courses())
                .as("what was kept in between, brought up to date, is what is made anew")
                .containsExactlyElementsOf(ward.of(use).index().open(reyes).courses());
    }

    @Test
    void leavesOutOfThoseToOpenOnlyWhatIsOver() throws StoreFault {
        StreamId planned = use.courses().add(reyes, ORDER.bytes());
        StreamId ended = use.courses().add(reyes, ORDER.bytes());
        record(ended, 1, START);
        assertThat(indexed(ended).over()).isFalse();
        record(ended, 2, END);
        assertThat(indexed(ended).over()).isTrue();
        assertThat(use.underWay().of(reyes, use.index().open(reyes), NOW))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.indexed().id()).isEqualTo(planned);
                    assertThat(one.planned()).isInstanceOf(Reading.Read.class);
                });
        use.courses()
                .change(
                        reyes,
                        ended,
                        3,
                        ORDER.with("\"last\": 1", "\"last\": 2").bytes());
        assertThat(indexed(ended).over()).as("a draft plans a further cycle").isFalse();
    }

    @Test
    void whatCannotBeReadIsNotOver() throws StoreFault {
        StreamId order = use.courses().add(reyes, bytes("no order"));
        StreamId events = use.courses().add(reyes, ORDER.bytes());
        record(events, 1, START + "," + END);
        assertThat(indexed(events).over()).isTrue();
        use.courses().record(reyes, events, 2, bytes("no events"));
        assertThat(indexed(events).over()).isFalse();
        assertThat(indexed(events).patient().familyName()).isEqualTo("Okafor");
        assertThat(indexed(order).over()).isFalse();
        assertThat(indexed(order).patient()).isEqualTo(IndexedCourse.Named.NOBODY);
    }

    @Test
    void aRecordThatCannotBeReadHidesNeitherItsCourseNorTheOthers() throws StoreFault {
        StreamId good = use.courses().add(reyes, ORDER.bytes());
        StreamId strange = use.courses().add(reyes, ORDER.bytes());
        reyes.records().append(strange, 1, RecordKind.VERIFICATION, "no verification");
        CourseIndex index = use.index().open(reyes);
        assertThat(index.find(strange)).get().matches(course -> !course.over() && course.latest() == 0);
        List<PlanUnderWay.UnderWay> planned = use.underWay().of(reyes, index, NOW);
        assertThat(planned).extracting(one -> one.indexed().id()).containsExactly(good, strange);
        assertThat(planned.get(0).planned()).isInstanceOf(Reading.Read.class);
        assertThat(planned.get(1).planned())
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains("of a kind this version of the program does not read"));
    }

    @Test
    void isForThoseWhoReadCourses() {
        OpenedStore administrator = ward.open("admin");
        assertThatThrownBy(() -> use.index().open(administrator))
                .hasMessageContaining("An administrator may not read courses");
    }
}
