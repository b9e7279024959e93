package org.blinaplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.course.KeepIndex;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealedIndexFileTest {
    private static final OrderFile ORDER =
            OrderFile.small().with("\"MRN-1\"", "\"MRN-1\", \"familyName\": \"Okafor\", \"givenName\": \"Ada\"");

    @TempDir
    private Path folder;

    private final DatabaseStores stores = Databases.stores(OrderFile.TODAY);
    private final StoredCourses use = new Composition(OrderFile.TODAY).courses();

    private static char[] password() {
        return "correct horse battery".toCharArray();
    }

    private OpenedStore fresh(String location) throws StoreFault {
        stores.create(location, "m.reyes", password());
        return open(location);
    }

    private OpenedStore open(String location) throws StoreFault {
        EventStore store = stores.open(location, "m.reyes", password());
        return new OpenedStore(store, new Person("m.reyes", Role.PHARMACIST, false));
    }

    private SealedIndexFile file() {
        return new SealedIndexFile(folder.resolve("index"));
    }

    private KeepIndex keep() {
        return new KeepIndex(stores, use.courses(), use.bases(), use.planning(), use.orders(), file());
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder.resolve("index"))) {
            return files.reduce((one, other) -> {
                        throw new AssertionError("two files: " + one + ", " + other);
                    })
                    .orElseThrow();
        }
    }

    /** An index that says what no record says: it is found again only where it is taken from the file. */
    private static CourseIndex marked(Head head) {
        return CourseIndex.of(
                head,
                List.of(new IndexedCourse(
                        StreamId.course("marked"),
                        3,
                        new IndexedCourse.Named("7", "M\u00fcller", "\ud83d\ude00".repeat(40_000), "1971-05-14"),
                        "eu-2024",
                        "mrd-positive",
                        2,
                        1,
                        true,
                        Instant.parse("2026-03-02T10:00:00.123Z"))));
    }

    private static boolean isMarked(CourseIndex index) {
        return index.find(StreamId.course("marked")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAgainAndGoesOnFromThere(Databases database) throws StoreFault {
        String location = database.fresh();
        try (OpenedStore store = fresh(location)) {
            use.courses().add(store, ORDER.bytes());
            CourseIndex marked = marked(store.records().head());
            file().write(store.records(), marked);
            assertThat(file().read(store.records())).get().satisfies(read -> {
                assertThat(read.head()).isEqualTo(marked.head());
                assertThat(read.courses()).isEqualTo(marked.courses());
            });
        }
        try (OpenedStore store = open(location)) {
            assertThat(isMarked(keep().open(store))).isTrue();
            StreamId further = use.courses().add(store, ORDER.bytes());
            CourseIndex index = keep().open(store);
            assertThat(isMarked(index)).isTrue();
            assertThat(index.find(further)).isPresent();
            assertThat(index.courses()).as("the first course is not read again").hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesStreamsThatHaveChangedOnceEachAndInOrder(Databases database) throws StoreFault {
        try (OpenedStore store = fresh(database.fresh())) {
            List<StreamId> ids = List.of(StreamId.course("b"), StreamId.course("a"), StreamId.course("c"));
            for (StreamId id : ids) {
                store.records().append(id, 0, RecordKind.ORDER, "order");
            }
            store.records().append(StreamId.course("b"), 1, RecordKind.EVENT, "event");
            assertThat(store.records().changedAfter(0)).containsExactlyElementsOf(ids);
            assertThat(store.records().changedAfter(2)).containsExactly(ids.get(2), ids.get(0));
            assertThat(store.records().changedAfter(4)).isEmpty();
        }
    }

    @Test
    void holdsNothingOfAPatientInTheClear() throws Exception {
        try (OpenedStore store = fresh(Databases.SQLITE.fresh())) {
            StreamId id = use.courses().add(store, ORDER.bytes());
            assertThat(keep().open(store).search("okafor", 9)).hasSize(1);
            String file = Files.readString(only(), StandardCharsets.ISO_8859_1);
            assertThat(file)
                    .doesNotContain("Okafor")
                    .doesNotContain("Ada")
                    .doesNotContain("MRN-1")
                    .doesNotContain("1971")
                    .doesNotContain(id.text());
            assertThat(only().getFileName().toString()).matches("index-[0-9a-f-]{36}\\.sealed");
        }
    }

    @Test
    void isMadeAnewWhereTheFileIsGoneOrDamaged() throws Exception {
        try (OpenedStore store = fresh(Databases.SQLITE.fresh())) {
            use.courses().add(store, ORDER.bytes());
            CourseIndex whole = keep().open(store);
            byte[] kept = Files.readAllBytes(only());
            byte[] changed = kept.clone();
            changed[kept.length / 2] ^= 1;
            for (byte[] wrong : List.of(new byte[0], new byte[] {1}, Arrays.copyOf(kept, kept.length - 1), changed)) {
                Files.write(only(), wrong);
                assertThat(file().read(store.records())).isEmpty();
                assertThat(keep().open(store).courses()).isEqualTo(whole.courses());
                assertThat(file().read(store.records())).as("and kept again").isPresent();
            }
            Files.delete(only());
            assertThat(keep().open(store).courses()).isEqualTo(whole.courses());
        }
    }

    @Test
    void isMadeAnewWhereItIsThatOfAnotherStore() throws Exception {
        Path theirs;
        try (OpenedStore other = fresh(Databases.SQLITE.fresh())) {
            file().write(other.records(), marked(new Head(1, "00")));
            theirs = Files.move(only(), folder.resolve("theirs"));
        }
        try (OpenedStore store = fresh(Databases.SQLITE.fresh())) {
            use.courses().add(store, ORDER.bytes());
            keep().open(store);
            Files.copy(theirs, only(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(file().read(store.records())).isEmpty();
            assertThat(isMarked(keep().open(store))).isFalse();
        }
    }

    /** As after the restore of an older backup, or where records were cut off. */
    @ParameterizedTest
    @EnumSource
    void isMadeAnewWhereItsHeadIsNotInTheChain(Databases database) throws Exception {
        String location = database.fresh();
        try (OpenedStore store = fresh(location)) {
            use.courses().add(store, ORDER.bytes());
            use.courses().add(store, ORDER.bytes());
            file().write(store.records(), marked(store.records().head()));
            assertThat(isMarked(keep().open(store))).isTrue();
        }
        database.execute(location, "delete from record where position = 2");
        try (OpenedStore store = open(location)) {
            use.courses().add(store, ORDER.bytes());
            CourseIndex index = keep().open(store);
            assertThat(index.head().position()).isEqualTo(2);
            assertThat(isMarked(index)).isFalse();
            assertThat(index.courses()).hasSize(2);
        }
    }

    /** Whoever changes one record from outside does not keep the ward from opening. */
    @ParameterizedTest
    @EnumSource
    void aRecordChangedFromOutsideStandsAsACourseToLookAt(Databases database) throws Exception {
        String location = database.fresh();
        StreamId good;
        StreamId changed;
        try (OpenedStore store = fresh(location)) {
            good = use.courses().add(store, ORDER.bytes());
            changed = use.courses().add(store, ORDER.bytes());
        }
        database.execute(
                location,
                "update record set content = (select content from record where position = 1) where position = 2");
        try (OpenedStore store = open(location)) {
            CourseIndex index = keep().open(store);
            assertThat(index.find(changed)).get().matches(course -> !course.over() && course.latest() == 0);
            assertThat(index.find(good)).get().matches(course -> course.latest() == 1);
        }
    }

    @Test
    void aWorkstationWithoutAPlaceForItMakesItAnewEachTime() throws Exception {
        Files.writeString(folder.resolve("index"), "a file where the folder should be");
        try (OpenedStore store = fresh(Databases.SQLITE.fresh())) {
            use.courses().add(store, ORDER.bytes());
            assertThat(keep().open(store).courses()).hasSize(1);
            assertThat(keep().open(store).courses()).hasSize(1);
        }
    }
}
