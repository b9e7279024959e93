package org.blinaplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store that was written by every earlier version opens. {@code store/version-1.db} was made on 22 November 2026 with
 * the commands store init, store user add, course add, verify, log and add, of an invented patient; the files beside it
 * are what was typed, the links are what the sqlite3 shell finds in it.
 */
class EarlierVersionsTest {
    private static final StreamId COURSE = new StreamId("c-qryx2yxk");
    private static final Head PRINTED = new Head(9, "6a29573ea668a2084f5154849d73b9189a5ea2063a6e570fb150ce73fe7a14ec");

    @TempDir
    private Path folder;

    private final StoredCourses use = new Composition(OrderFile.TODAY).courses();
    private String location = "";

    @BeforeEach
    void copyTheStore() throws IOException {
        Path file = folder.resolve("version-1.db");
        try (InputStream in = resource("version-1.db")) {
            Files.copy(in, file);
        }
        location = file.toString();
    }

    private static InputStream resource(String name) {
        return EarlierVersionsTest.class.getResourceAsStream("/store/" + name);
    }

    private static String typed(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private OpenedStore open(String name) throws Exception {
        return use.store().open(location, name, "another invented one".toCharArray());
    }

    @Test
    void holdsWhatWasTyped() throws Exception {
        try (OpenedStore store = open("t.lowe")) {
            StoredCourse course = use.courses().read(store, COURSE);
            assertThat(course.version()).isEqualTo(4);
            assertThat(course.orders().get(0).json()).isEqualTo(typed("version-1-order.json"));
            assertThat(course.orders().get(1).json()).isEqualTo(typed("version-1-order-2.json"));
            assertThat(course.eventFiles()).containsExactly(typed("version-1-events.json"));
            assertThat(course.events()).extracting(Kept::by).containsExactly("t.lowe");
            assertThat(course.signed(1)).get().satisfies(by -> {
                assertThat(by.by()).isEqualTo("a.brandt");
                assertThat(by.what().outcome()).isEqualTo(Verification.Outcome.AGREED);
            });
        }
    }

    @Test
    void isPlannedByWhatItWasVerifiedWith() throws Exception {
        try (OpenedStore store = open("t.lowe")) {
            Reading<Stood> planned = use.planning()
                    .plan(
                            use.courses().read(store, COURSE),
                            use.bases().read(store),
                            Instant.parse("2026-03-05T07:10:00Z"));
            Stood stood = ((Reading.Read<Stood>) planned).value();
            assertThat(stood.standing().verified()).isNotNull();
            assertThat(stood.standing().newer()).isEqualTo(2);
            assertThat(stood.plan().basis().bags()).hasSize(2);
            assertThat(stood.plan().followed())
                    .isNotNull()
                    .satisfies(followed ->
                            assertThat(followed.cycles().get(0).state()).isEqualTo(CycleState.INTERRUPTED));
        }
    }

    @Test
    void itsChainIsWhole() throws Exception {
        try (OpenedStore store = open("s.okonjo")) {
            assertThat(use.store().check(store)).isEmpty();
            assertThat(store.records().head()).isEqualTo(PRINTED);
            assertThat(use.store().holds(store, PRINTED)).isTrue();
        }
    }

    @Test
    void goesOn() throws Exception {
        try (OpenedStore store = open("s.okonjo")) {
            assertThat(use.courses()
                            .change(
                                    store,
                                    COURSE,
                                    4,
                                    typed("version-1-order.json").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Outcome.Appended.class);
            assertThat(use.store().check(store)).isEmpty();
        }
    }

    @Test
    void itsPeopleAndItsRecoveryKeyOpenIt() throws Exception {
        try (OpenedStore store = use.store().open(location, "m.reyes", "an invented password".toCharArray())) {
            assertThat(use.store().people(store))
                    .extracting(Person::name)
                    .containsExactly("m.reyes", "s.okonjo", "t.lowe", "a.brandt");
        }
        use.store()
                .recover(
                        location,
                        "m.reyes",
                        "6927-K743-KNKE-QPDK-BA2X-CSH0-KB8F-8W02",
                        "a new password of hers".toCharArray());
        use.store()
                .open(location, "m.reyes", "a new password of hers".toCharArray())
                .close();
    }
}
