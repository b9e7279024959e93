package org.blinaplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 while records are written: nothing that was acknowledged is lost, and the store opens again. */
class KilledTest {
    private static final long SEED = 20260302;
    private static final int LONGEST_MILLIS = 300;

    private final DatabaseStores stores = Databases.stores(Clock.systemUTC());
    private final Random random = new Random(SEED);

    @Test
    void theProgramOnSqliteIsKilledTwentyTimes() throws Exception {
        killPrograms(Databases.SQLITE.fresh(), 20);
    }

    @Test
    void theProgramOnPostgresqlIsKilledTenTimes() throws Exception {
        killPrograms(Databases.POSTGRESQL.fresh(), 10);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theServerIsKilledTenTimes(@TempDir Path folder) throws Exception {
        killServers(folder, 10);
    }

    @Test
    void saysThatTheServerIsGoneAndGoesOnWhenItIsBack(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        EmbeddedPostgres server = start(data, 0);
        int port = server.getPort();
        String location = server.getJdbcUrl("postgres", "postgres") + "&connectTimeout=1";
        stores.create(location, "m.reyes", AppendForever.PASSWORD.toCharArray());
        try (EventStore store = stores.open(location, "m.reyes", AppendForever.PASSWORD.toCharArray())) {
            store.append(AppendForever.STREAM, 0, RecordKind.EVENT, "number 1");
            server.close();
            assertThatThrownBy(() -> store.append(AppendForever.STREAM, 1, RecordKind.EVENT, "number 2"))
                    .isInstanceOf(StoreFault.class)
                    .hasMessage("The database server does not answer. Nothing was confirmed as kept."
                            + " Check the network and the server, then try again.");
            server = start(data, port);
            assertThat(store.append(AppendForever.STREAM, 1, RecordKind.EVENT, "number 2"))
                    .isInstanceOf(EventStore.Outcome.Appended.class);
        } finally {
            assertHolds(location, 2, "back again");
            server.close();
        }
    }

    @Test
    @Tag("long")
    void theProgramIsKilledFiveHundredTimesOnEach(@TempDir Path folder) throws Exception {
        killPrograms(Databases.SQLITE.fresh(), 500);
        killPrograms(Databases.POSTGRESQL.fresh(), 250);
        killServers(folder, 250);
    }

    private void killPrograms(String location, int times) throws Exception {
        stores.create(location, "m.reyes", AppendForever.PASSWORD.toCharArray());
        long acknowledged = 0;
        for (int i = 0; i < times; i++) {
            Program program = Program.start(location);
            program.awaitAfter(acknowledged);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
            program.kill();
            acknowledged = Math.max(acknowledged, program.last.get());
            assertHolds(location, acknowledged, "kill " + (i + 1) + ", seed " + SEED);
        }
    }

    /** The program goes on by itself when the server is back. */
    private void killServers(Path folder, int times) throws Exception {
        Path data = folder.resolve("data");
        EmbeddedPostgres server = start(data, 0);
        int port = server.getPort();
        String location = server.getJdbcUrl("postgres", "postgres") + "&connectTimeout=2";
        stores.create(location, "m.reyes", AppendForever.PASSWORD.toCharArray());
        Program program = Program.start(location);
        try {
            for (int i = 0; i < times; i++) {
                program.awaitAfter(program.last.get());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
                long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip());
                ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
                postmaster.destroyForcibly();
                postmaster.onExit().get(10, TimeUnit.SECONDS);
                long acknowledged = program.last.get();
                release(server);
                server = start(data, port);
                assertHolds(location, acknowledged, "kill " + (i + 1) + ", seed " + SEED);
            }
            program.awaitAfter(program.last.get());
        } finally {
            program.kill();
            server.close();
        }
    }

    /** Gives its lock on the folder back; there is nothing left to stop. */
    private static void release(EmbeddedPostgres killed) {
        try {
            killed.close();
        } catch (IOException | RuntimeException e) {
            assertThat(e).as("the server is gone already").isNotNull();
        }
    }

    /** The children of a killed server need a moment to notice; until then a new one is refused. */
    private static EmbeddedPostgres start(Path data, int port) throws Exception {
        for (int left = 20; ; left--) {
            try {
                return Databases.durable()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
            } catch (IOException | IllegalStateException e) {
                if (left == 0) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
    }

    private void assertHolds(String location, long acknowledged, String when) throws StoreFault {
        try (EventStore store = stores.open(location, "m.reyes", AppendForever.PASSWORD.toCharArray())) {
            List<Kept> kept = store.read(AppendForever.STREAM);
            assertThat((long) kept.size()).as(when).isGreaterThanOrEqualTo(acknowledged);
            for (int i = 0; i < kept.size(); i++) {
                assertThat(kept.get(i).version()).as(when).isEqualTo(i + 1L);
                assertThat(kept.get(i).json()).as(when).isEqualTo("number " + (i + 1));
            }
            assertThat(stores.check(store)).as(when).isEmpty();
        }
    }

    /** The program that appends, and the last version it has acknowledged. */
    private static final class Program {
        private final Process process;
        private final AtomicLong last = new AtomicLong();
        private final Thread reader;

        private Program(Process process) {
            this.process = process;
            reader = new Thread(this::read, "acknowledgements");
            reader.start();
        }

        static Program start(String location) throws IOException {
            return new Program(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            AppendForever.class.getName(),
                            location)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.matches("[0-9]+")) {
                        last.set(Long.parseLong(line));
                    }
                }
            } catch (IOException e) {
                // a line that was cut off by the kill acknowledges nothing
            }
        }

        void awaitAfter(long version) throws InterruptedException {
            for (int left = 3_000; last.get() <= version; left--) {
                assertThat(left).as("appends nothing").isPositive();
                assertThat(process.isAlive()).as("still runs").isTrue();
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
            reader.join();
        }
    }
}
