package org.blinaplan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A store on a database server, for a department with many workstations. */
final class PostgresEngine implements Engine {
    private static final int CONNECTIONS = 4;
    private static final int WAIT_MILLIS = 10_000;
    private static final int LISTEN_MILLIS = 500;

    /** Any number that nobody else uses for the same purpose in this database. */
    private static final long APPENDING = 0x424C494E_01L;

    private final String url;
    private final HikariDataSource pool;

    PostgresEngine(String url) {
        this.url = url;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setPoolName("store");
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        // what is committed is on disk, whatever the server's own default is
        config.setConnectionInitSql("set synchronous_commit = on");
        pool = new HikariDataSource(config);
    }

    @Override
    public DataSource source() {
        return pool;
    }

    /** A server that leaves writing to the operating system loses what it has confirmed when the power fails. */
    @Override
    public void checkDurable(Handle handle) throws StoreFault {
        for (String setting : List.of("fsync", "full_page_writes")) {
            String value =
                    handle.createQuery("show " + setting).mapTo(String.class).one();
            if (!value.equals("on")) {
                throw new StoreFault("The database server is set to " + setting + " = " + value
                        + ", and can lose what it has confirmed. Nothing was changed. Set " + setting + " = on.");
            }
        }
    }

    @Override
    public Map<String, String> words() {
        return Map.of("bytes", "bytea");
    }

    /** A lock that needs no right to change a row. */
    @Override
    public void holdOthers(Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(:lock)")
                .bind("lock", APPENDING)
                .mapToMap()
                .list();
    }

    @Override
    public void announce(Handle handle) {
        handle.createQuery("select pg_notify('blinaplan', '')").mapToMap().list();
    }

    @Override
    public EventStore.Watch watch(Runnable changed) {
        return Polling.start(new Notices(), changed);
    }

    /** Listens on a connection of its own, and makes a new one where it was lost. */
    private final class Notices implements Polling.Source {
        private @Nullable Connection connection;

        @Override
        public boolean hasChanged() throws SQLException {
            Connection open = connection;
            boolean again = open == null;
            try {
                if (open == null) {
                    open = listen();
                    connection = open;
                }
                PGNotification[] notices = open.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                return again || (notices != null && notices.length > 0);
            } catch (SQLException e) {
                close();
                throw e;
            }
        }

        private Connection listen() throws SQLException {
            Connection open = DriverManager.getConnection(url);
            try (Statement statement = open.createStatement()) {
                statement.execute("listen blinaplan");
            }
            return open;
        }

        @Override
        public void close() throws SQLException {
            Connection open = connection;
            connection = null;
            if (open != null) {
                open.close();
            }
        }
    }

    @Override
    public StoreFault explain(Exception fault) {
        String state = Faults.sql(fault).map(SQLException::getSQLState).orElse("");
        return new StoreFault(sentence(state), fault);
    }

    private static String sentence(String state) {
        if (isConnection(state)) {
            return "The database server does not answer. Nothing was confirmed as kept."
                    + " Check the network and the server, then try again.";
        }
        return switch (state) {
            case "28P01", "28000" ->
                "The database server refuses the user or password in the URL. Nothing was changed."
                        + " Correct the URL.";
            case "3D000" -> "The database of the URL does not exist. Nothing was changed. Correct the URL, or make it.";
            case "42501" ->
                "The database user of the URL lacks a right. Nothing was changed."
                        + " Give it the right to connect, to read and to insert.";
            case "53100" -> "The disk of the database server is full. Nothing was kept. Make room, then try again.";
            case "25006" -> "The database is read-only. Nothing was kept. Make it writable, then try again.";
            default ->
                "The database server reports a fault (" + (state.isEmpty() ? "unknown" : state)
                        + "). Nothing was kept.";
        };
    }

    /** Connection lost, not yet there, or the server is shutting down or starting. */
    private static boolean isConnection(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    @Override
    public boolean isPassing(Exception fault) {
        return Faults.sql(fault)
                .map(SQLException::getSQLState)
                .map(PostgresEngine::isConnection)
                .orElse(false);
    }

    @Override
    public void close() {
        pool.close();
    }
}
