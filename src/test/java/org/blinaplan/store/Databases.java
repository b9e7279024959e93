package org.blinaplan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;

/** Empty places for stores, on the real SQLite and a real PostgreSQL that runs until the tests end. */
enum Databases {
    SQLITE {
        @Override
        String fresh() {
            try {
                return Files.createTempDirectory("store").resolve("courses.db").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        Connection connect(String location) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + location);
        }
    },
    POSTGRESQL {
        @Override
        String fresh() {
            String name = "store_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = DriverManager.getConnection(server().getJdbcUrl("postgres", "postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server().getJdbcUrl("postgres", name);
        }

        @Override
        Connection connect(String location) throws SQLException {
            return DriverManager.getConnection(location);
        }
    };

    private static final PasswordKey.Cost CHEAP = new PasswordKey.Cost(256, 1);
    private static EmbeddedPostgres server;

    /** The location of a store that does not exist yet. */
    abstract String fresh();

    /** Around the program, as an attacker or an administrator of the database would. */
    abstract Connection connect(String location) throws SQLException;

    /** One statement around the program. */
    void execute(String location, String sql) throws SQLException {
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As a department's server is set; those for tests usually write to disk when they like. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = durable().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** Stores whose passwords are quickly guessed, so that tests are quick. */
    static DatabaseStores stores(Clock clock) {
        return new DatabaseStores(clock, CHEAP, 0);
    }

    /** The same on files of so many pages of 4096 bytes at most, as on a disk that is full after them. */
    static DatabaseStores storesOnPages(Clock clock, int pages) {
        return new DatabaseStores(clock, CHEAP, pages);
    }

    /** The whole file of a SQLite store and what lies beside it, for looking into. */
    static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
