package org.blinaplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseStoresTest {
    private static final StreamId COURSE = new StreamId("c-1");
    private static final StreamId OTHER = new StreamId("c-2");
    private static final String ADA = "Ada Okafor, MRN-1001";
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private final DatabaseStores stores = Databases.stores(Clock.fixed(NOW, ZoneOffset.UTC));

    private static char[] password() {
        return "correct horse battery".toCharArray();
    }

    private EventStore fresh(String location) throws StoreFault {
        stores.create(location, "m.reyes", password());
        return stores.open(location, "m.reyes", password());
    }

    @ParameterizedTest
    @EnumSource
    void keepsRecordsInOrderAndFindsThemAgain(Databases database) throws StoreFault {
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            append(store, OTHER, 0, RecordKind.ORDER, "other");
            append(store, COURSE, 1, RecordKind.EVENT, "{\"at\":\"\u0000\u202e \ud83d\ude00\"}");
        }
        try (EventStore again = stores.open(location, "m.reyes", password())) {
            assertThat(again.read(COURSE))
                    .containsExactly(
                            new Kept(1, COURSE, 1, RecordKind.ORDER, NOW, "m.reyes", ADA),
                            new Kept(
                                    3,
                                    COURSE,
                                    2,
                                    RecordKind.EVENT,
                                    NOW,
                                    "m.reyes",
                                    "{\"at\":\"\u0000\u202e \ud83d\ude00\"}"));
            assertThat(again.after(1, 1)).extracting(Kept::stream).containsExactly(OTHER);
            assertThat(again.head().position()).isEqualTo(3);
            assertThat(stores.check(again)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheSecondPersonWhatTheFirstHasAdded(Databases database) throws StoreFault {
        String location = database.fresh();
        try (EventStore first = fresh(location);
                EventStore second = stores.open(location, "m.reyes", password())) {
            append(first, COURSE, 0, RecordKind.ORDER, "first");
            Outcome outcome = second.append(COURSE, 0, RecordKind.ORDER, "second");
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Overtaken.class,
                            overtaken -> assertThat(overtaken.since())
                                    .extracting(Kept::json)
                                    .containsExactly("first"));
            assertThat(second.read(COURSE)).hasSize(1);
        }
    }

    /** Each append goes on from what its own workstation saw last; one that was overtaken looks again and goes on. */
    @ParameterizedTest
    @EnumSource
    void twoWorkstationsAppendToOneCourseAThousandTimes(Databases database) throws Exception {
        String location = database.fresh();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (EventStore first = fresh(location);
                EventStore second = stores.open(location, "m.reyes", password())) {
            Future<Integer> one = both.submit(() -> appendMany(first, "one", 500));
            Future<Integer> two = both.submit(() -> appendMany(second, "two", 500));
            int kept = one.get(2, TimeUnit.MINUTES) + two.get(2, TimeUnit.MINUTES);
            List<Kept> stream = first.read(COURSE);
            assertThat(stream).hasSize(kept);
            assertThat(stream.stream().map(Kept::json).distinct().count()).isEqualTo(kept);
            for (int i = 0; i < stream.size(); i++) {
                assertThat(stream.get(i).version()).isEqualTo(i + 1);
            }
            assertThat(stores.check(first)).isEmpty();
        } finally {
            both.shutdownNow();
        }
    }

    private static int appendMany(EventStore store, String name, int times) throws StoreFault {
        long version = 0;
        int kept = 0;
        for (int i = 0; i < times; i++) {
            Outcome outcome = store.append(COURSE, version, RecordKind.EVENT, name + " " + i);
            if (outcome instanceof Outcome.Appended appended) {
                version = appended.kept().version();
                kept++;
            } else if (outcome instanceof Outcome.Overtaken overtaken) {
                version += overtaken.since().size();
            }
        }
        return kept;
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheOtherWorkstationWithinTwoSeconds(Databases database) throws Exception {
        String location = database.fresh();
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        try (EventStore first = fresh(location);
                EventStore second = stores.open(location, "m.reyes", password());
                EventStore.Watch watch = second.watch(() -> {
                    calls.incrementAndGet();
                    ready.countDown();
                    if (calls.get() > 0 && !empty(second)) {
                        told.countDown();
                    }
                })) {
            ready.await(1, TimeUnit.SECONDS);
            append(first, COURSE, 0, RecordKind.ORDER, "new");
            assertThat(told.await(2, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
    }

    private static boolean empty(EventStore store) {
        try {
            return store.read(COURSE).isEmpty();
        } catch (StoreFault e) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensForItsOwnPasswordOnly(Databases database) throws StoreFault {
        String location = database.fresh();
        stores.create(location, "m.reyes", password());
        assertThatThrownBy(() -> stores.open(location, "m.reyes", "correct horse batterx".toCharArray()))
                .isInstanceOf(StoreFault.NotLetIn.class)
                .hasMessage("Name and password do not belong together. Try again.");
        assertThatThrownBy(() -> stores.open(location, "nobody", password()))
                .isInstanceOf(StoreFault.NotLetIn.class)
                .hasMessage("Name and password do not belong together. Try again.");
        assertThatThrownBy(() -> stores.open(location, "recovery", password())).isInstanceOf(StoreFault.NotLetIn.class);
    }

    @ParameterizedTest
    @EnumSource
    void makesTheFourthTryWaitAndEachFurtherOneLonger(Databases database) throws StoreFault {
        String location = database.fresh();
        stores.create(location, "m.reyes", password());
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> stores.open(location, "m.reyes", "wrong password".toCharArray()))
                    .hasMessageContaining("do not belong together");
        }
        assertThatThrownBy(() -> stores.open(location, "m.reyes", password()))
                .isInstanceOf(StoreFault.NotLetIn.class)
                .hasMessageContaining("Wait 2 s");
        after(Duration.ofSeconds(2)).open(location, "m.reyes", password()).close();
        assertThatThrownBy(() -> stores.open(location, "m.reyes", "wrong password".toCharArray()))
                .as("the right one has wiped the slate")
                .hasMessageContaining("do not belong together");
    }

    private static DatabaseStores after(Duration waited) {
        return Databases.stores(Clock.fixed(NOW.plus(waited), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource
    void letsAnotherPersonInAndOutAgain(Databases database) throws StoreFault {
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            stores.letIn(store, "s.lowe", "another password".toCharArray());
        }
        try (EventStore nurse = stores.open(location, "s.lowe", "another password".toCharArray())) {
            assertThat(nurse.read(COURSE)).extracting(Kept::json).containsExactly(ADA);
            append(nurse, COURSE, 1, RecordKind.EVENT, "started");
            assertThat(nurse.read(COURSE).get(1).by()).isEqualTo("s.lowe");
        }
        try (EventStore store = stores.open(location, "m.reyes", password())) {
            stores.letIn(store, "s.lowe", "a third password".toCharArray());
            assertThatThrownBy(() -> stores.open(location, "s.lowe", "another password".toCharArray()))
                    .as("the password before")
                    .isInstanceOf(StoreFault.NotLetIn.class);
            stores.open(location, "s.lowe", "a third password".toCharArray()).close();
            stores.shutOut(store, "s.lowe");
            assertThatThrownBy(() -> stores.open(location, "s.lowe", "a third password".toCharArray()))
                    .isInstanceOf(StoreFault.NotLetIn.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRecoveryKeyOpensItWhenThePasswordIsLost(Databases database) throws StoreFault {
        String location = database.fresh();
        String key = stores.create(location, "m.reyes", password());
        assertThat(key).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        try (EventStore store =
                stores.recover(location, "m.reyes", " " + key.toLowerCase().replace("0", "o"))) {
            stores.letIn(store, "m.reyes", "a new password".toCharArray());
        }
        stores.open(location, "m.reyes", "a new password".toCharArray()).close();
        assertThatThrownBy(() -> stores.recover(location, "m.reyes", "0000-0000"))
                .isInstanceOf(StoreFault.NotLetIn.class);
    }

    @Test
    void refusesAShortPasswordAndANameOfTwoMeanings() {
        String location = Databases.SQLITE.fresh();
        assertThatThrownBy(() -> stores.create(location, "m.reyes", "123456789".toCharArray()))
                .hasMessageContaining("9 characters")
                .hasMessageContaining("at least 10");
        assertThatThrownBy(() -> stores.create(location, "recovery", password()))
                .hasMessageContaining("recovery");
        assertThatThrownBy(() -> stores.create(location, "m reyes", password())).hasMessageContaining("m reyes");
        assertThat(Path.of(location)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void namesARecordThatWasChangedRemovedReorderedOrCopied(Databases database) throws Exception {
        assertThat(checkAfter(
                        database,
                        "update record set content = (select content from record where position = 3)"
                                + " where position = 2"))
                .containsExactly("Record 2 (version 1 of c-2) does not fit the chain: it, or the one before it, was"
                        + " changed or moved.");
        assertThat(checkAfter(database, "delete from record where position = 2"))
                .containsExactly("Record 2 is missing: after it comes record 3.");
        assertThat(checkAfter(
                        database,
                        "update record set position = 99 where position = 3",
                        "update record set position = 3 where position = 4",
                        "update record set position = 4 where position = 99"))
                .containsExactly("Record 3 (version 3 of c-1) stands where version 2 belongs.");
        assertThat(checkAfter(
                        database,
                        "insert into record select 5, 'c-2', 2, content, link from record where position = 4"))
                .containsExactly("Record 5 (version 2 of c-2) does not fit the chain: it, or the one before it, was"
                        + " changed or moved.");
    }

    /** Four records: two streams, c-1 with positions 1, 3 and 4, c-2 with 2. */
    private List<String> checkAfter(Databases database, String... tampering) throws Exception {
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            append(store, OTHER, 0, RecordKind.ORDER, "other");
            append(store, COURSE, 1, RecordKind.EVENT, "third");
            append(store, COURSE, 2, RecordKind.EVENT, "fourth");
        }
        for (String sql : tampering) {
            database.execute(location, sql);
        }
        try (EventStore store = stores.open(location, "m.reyes", password())) {
            return stores.check(store);
        }
    }

    /** A cut-off tail leaves a chain that is right in itself; a head on paper shows it. */
    @ParameterizedTest
    @EnumSource
    void aPrintedHeadShowsACutOffTail(Databases database) throws Exception {
        String location = database.fresh();
        Head printed;
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            append(store, COURSE, 1, RecordKind.EVENT, "cut off later");
            printed = store.head();
            assertThat(stores.holds(store, printed)).isTrue();
            assertThat(stores.holds(store, new Head(printed.position(), printed.shortCode())))
                    .isTrue();
        }
        database.execute(location, "delete from record where position = 2");
        try (EventStore store = stores.open(location, "m.reyes", password())) {
            assertThat(stores.check(store)).isEmpty();
            assertThat(stores.holds(store, printed)).isFalse();
            append(store, COURSE, 1, RecordKind.EVENT, "something else");
            assertThat(stores.holds(store, printed)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordCopiedFromAnotherCourseCannotBeRead(Databases database) throws Exception {
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
        }
        database.execute(
                location, "insert into record select 2, 'c-2', 1, content, link from record where position = 1");
        try (EventStore store = stores.open(location, "m.reyes", password())) {
            assertThatThrownBy(() -> store.read(OTHER))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("Record 2 of the store was changed from outside");
        }
    }

    @Test
    void holdsNothingOfAPatientInTheClear() throws Exception {
        String location = Databases.SQLITE.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
        }
        for (Path file : List.of(Path.of(location), Path.of(location + "-wal"))) {
            if (Files.exists(file)) {
                assertThat(new String(Databases.bytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Okafor")
                        .doesNotContain("MRN-1001");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void backsUpWhileInUseAndRestoresIntoANewStoreOnly(Databases database) throws StoreFault {
        String location = database.fresh();
        String file = Databases.SQLITE.fresh();
        String elsewhere = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            append(store, COURSE, 1, RecordKind.EVENT, "started");
            assertThat(stores.backup(location, file)).isEqualTo(2);
            append(store, COURSE, 2, RecordKind.EVENT, "after the backup");
            assertThatThrownBy(() -> stores.backup(location, file)).hasMessageContaining("exists already");
            assertThatThrownBy(() -> stores.restore(file, location)).isInstanceOf(StoreFault.class);
            assertThat(store.read(COURSE)).hasSize(3);
        }
        assertThat(stores.restore(file, elsewhere)).isEqualTo(2);
        try (EventStore restored = stores.open(elsewhere, "m.reyes", password())) {
            assertThat(restored.read(COURSE)).extracting(Kept::json).containsExactly(ADA, "started");
            assertThat(stores.check(restored)).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.db");
        assertThatThrownBy(() -> open(missing)).hasMessageContaining("There is no store in");
        assertThat(missing).doesNotExist();
        Path text =
                Files.writeString(folder.resolve("letter.txt"), "Dear Sir, this is no database at all. ".repeat(50));
        assertThatThrownBy(() -> open(text)).hasMessageContaining("is not a store of this program");
        assertThat(text).content().startsWith("Dear Sir");
        Path empty = Files.createFile(folder.resolve("empty.db"));
        assertThatThrownBy(() -> open(empty)).hasMessageContaining("is not a store of this program");
        assertThat(empty).isEmptyFile();
        assertThatThrownBy(() -> stores.create(text.toString(), "m.reyes", password()))
                .hasMessageContaining("exists already");
    }

    private void open(Path file) throws StoreFault {
        stores.open(file.toString(), "m.reyes", password()).close();
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws Exception {
        String location = Databases.SQLITE.fresh();
        Databases.SQLITE.execute(location, "create table letters (text varchar(10))");
        assertThatThrownBy(() -> stores.open(location, "m.reyes", password()))
                .hasMessageContaining("is not a store of this program");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStoreOfALaterVersion(Databases database) throws Exception {
        String location = database.fresh();
        fresh(location).close();
        database.execute(
                location,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '2', 'later', 'SQL', 'V2__later.sql', 'x', 1, "
                        + (database == Databases.SQLITE ? "1" : "true") + ")");
        assertThatThrownBy(() -> stores.open(location, "m.reyes", password()))
                .hasMessageContaining("written by a later version");
    }

    @Test
    void refusesADamagedFileAndLeavesIt() throws Exception {
        String location = Databases.SQLITE.fresh();
        try (EventStore store = fresh(location)) {
            for (int i = 0; i < 200; i++) {
                append(store, COURSE, i, RecordKind.EVENT, "x".repeat(500));
            }
        }
        byte[] whole = Files.readAllBytes(Path.of(location));
        Files.write(Path.of(location), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> {
                    try (EventStore store = stores.open(location, "m.reyes", password())) {
                        store.read(COURSE);
                    }
                })
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        assertThatThrownBy(() -> stores.open(
                        "jdbc:postgresql://localhost:1/none?user=x&connectTimeout=1", "m.reyes", password()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("does not answer");
    }

    /** 1 MB, controls, both directions, fragments of SQL and templates: what went in comes out. */
    @ParameterizedTest
    @EnumSource
    void keepsAHundredHostileTextsAsTheyAre(Databases database) throws StoreFault {
        Random random = new Random(20260302);
        String[] fragments = {
            "'; drop table record; --",
            "{{ 7 * 7 }}",
            "${jndi:ldap://x}",
            "\u202e\u2066",
            "\u0000",
            "\ud83d\ude00",
            "\r\n\t\u001b[2J",
            "<script>",
            "%s%n",
            "\\u0000",
            "\u0430\u03b1"
        };
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            for (int i = 0; i < 100; i++) {
                StringBuilder text = new StringBuilder(i == 0 ? "n".repeat(1_000_000) : "");
                for (int part = 0; part < 5; part++) {
                    text.append(fragments[random.nextInt(fragments.length)]);
                }
                append(store, COURSE, i, RecordKind.ORDER, text.toString());
                assertThat(store.read(COURSE).get(i).json()).isEqualTo(text.toString());
            }
            assertThat(stores.check(store)).isEmpty();
        }
    }

    private static void append(EventStore store, StreamId stream, long version, RecordKind kind, String json)
            throws StoreFault {
        assertThat(store.append(stream, version, kind, json)).isInstanceOf(Outcome.Appended.class);
    }

    /** Records follow each other by number, not by time. */
    @ParameterizedTest
    @EnumSource
    void aClockSetBackAnHourLosesNothing(Databases database) throws StoreFault {
        String location = database.fresh();
        try (EventStore store = fresh(location)) {
            append(store, COURSE, 0, RecordKind.ORDER, "first");
        }
        try (EventStore earlier = after(Duration.ofHours(-1)).open(location, "m.reyes", password())) {
            append(earlier, COURSE, 1, RecordKind.EVENT, "second");
            assertThat(earlier.read(COURSE)).extracting(Kept::json).containsExactly("first", "second");
            assertThat(stores.check(earlier)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wantsTheUsualCostOfAGuessOutsideTests(Databases database) throws Exception {
        String location = database.fresh();
        new DatabaseStores(Clock.fixed(NOW, ZoneOffset.UTC)).create(location, "m.reyes", password());
        try (Connection connection = database.connect(location);
                Statement statement = connection.createStatement();
                ResultSet slots = statement.executeQuery("select min(memory_kib), min(passes) from unlocking")) {
            slots.next();
            assertThat(slots.getInt(1)).isEqualTo(65_536);
            assertThat(slots.getInt(2)).isEqualTo(3);
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatIsThere() throws StoreFault {
        String location = Databases.SQLITE.fresh();
        fresh(location).close();
        DatabaseStores onAFullDisk = Databases.storesOnPages(Clock.fixed(NOW, ZoneOffset.UTC), 40);
        try (EventStore store = onAFullDisk.open(location, "m.reyes", password())) {
            long kept = 0;
            StoreFault full = null;
            while (full == null && kept < 1_000) {
                try {
                    append(store, COURSE, kept, RecordKind.EVENT, "x".repeat(4_000));
                    kept++;
                } catch (StoreFault e) {
                    full = e;
                }
            }
            assertThat(full).hasMessageContaining("is full. Nothing was kept. Make room, then try again.");
            assertThat(kept).isPositive();
            assertThat(store.read(COURSE)).hasSize((int) kept);
            assertThat(stores.check(store)).isEmpty();
        }
    }

    /** A database user that may read and insert, and nothing else, is enough for everyday work. */
    @Test
    void needsNoRightToUpdateOrDelete() throws Exception {
        String location = Databases.POSTGRESQL.fresh();
        stores.create(location, "m.reyes", password());
        Databases.POSTGRESQL.execute(location, "drop role if exists blinaplan_everyday");
        Databases.POSTGRESQL.execute(
                location,
                "create role blinaplan_everyday login; grant select, insert on all tables in schema public to"
                        + " blinaplan_everyday");
        String everyday = location.replace("user=postgres", "user=blinaplan_everyday");
        assertThat(everyday).isNotEqualTo(location);
        try (EventStore store = stores.open(everyday, "m.reyes", password())) {
            append(store, COURSE, 0, RecordKind.ORDER, ADA);
            stores.letIn(store, "s.lowe", "another password".toCharArray());
            assertThat(stores.check(store)).isEmpty();
        }
        assertThatThrownBy(() -> Databases.POSTGRESQL.execute(everyday, "delete from record"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Databases.POSTGRESQL.execute(everyday, "update record set version = 2"))
                .hasMessageContaining("permission denied");
        Databases.POSTGRESQL.execute(location, "drop owned by blinaplan_everyday; drop role blinaplan_everyday");
    }

    @Test
    void refusesAServerThatCanLoseWhatItHasConfirmed() throws Exception {
        try (EmbeddedPostgres careless =
                Databases.durable().setServerConfig("fsync", "off").start()) {
            String location = careless.getJdbcUrl("postgres", "postgres");
            stores.create(location, "m.reyes", password());
            assertThatThrownBy(() -> stores.open(location, "m.reyes", password()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("fsync = off, and can lose what it has confirmed");
        }
    }
}
