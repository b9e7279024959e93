package org.blinaplan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A store in one file. What is committed is on disk: write-ahead log, synchronous FULL. */
final class SqliteEngine implements Engine {
    /** "BLIN": tells a store from the file of another program. */
    static final int APPLICATION = 0x424C494E;

    private static final int WAIT_MILLIS = 10_000;
    private static final int CONNECTIONS = 4;
    private static final int PRIMARY_CODE = 0xFF;

    private final Path file;
    private final HikariDataSource pool;

    /**
     * On this file.
     *
     * @param mostPages it may grow to; 0 for no limit
     */
    SqliteEngine(Path file, int mostPages) {
        this.file = file;
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(file, mostPages));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setPoolName("store");
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
    }

    private static SQLiteDataSource source(Path file, int mostPages) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_MILLIS);
        if (mostPages > 0) {
            config.setMaxPageCount(mostPages);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** One connection outside the pool: a file that cannot be opened says so at once, where the pool would try again. */
    Connection once() throws SQLException {
        return source(file, 0).getConnection();
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("bytes", "blob");
    }

    /** Its connections say so themselves. */
    @Override
    public void checkDurable(Handle handle) {}

    /** A transaction that writes holds the file from its beginning. */
    @Override
    public void holdOthers(Handle handle) {}

    /** Others look at the file themselves. */
    @Override
    public void announce(Handle handle) {}

    @Override
    public EventStore.Watch watch(Runnable changed) {
        return Polling.start(new Changes(), changed);
    }

    /** SQLite counts what other connections have committed. */
    private final class Changes implements Polling.Source {
        private final Connection connection;
        private long seen;

        Changes() {
            try {
                connection = source(file, 0).getConnection();
                seen = version();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private long version() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("pragma data_version")) {
                found.next();
                return found.getLong(1);
            }
        }

        @Override
        public boolean hasChanged() throws SQLException {
            long now = version();
            boolean changed = now != seen;
            seen = now;
            return changed;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public StoreFault explain(Exception fault) {
        SQLException cause = Faults.sql(fault).orElse(null);
        if (cause == null) {
            return new StoreFault("The store " + file + " cannot be used. Nothing was changed.", fault);
        }
        return new StoreFault(sentence(cause.getErrorCode()), fault);
    }

    private String sentence(int code) {
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE);
        return switch (primary) {
            case SQLITE_FULL ->
                "The disk with the store " + file + " is full. Nothing was kept. Make room, then try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> unwritable(file);
            case SQLITE_NOTADB -> file + " is not a store of this program. It was not changed. Choose another file.";
            case SQLITE_CORRUPT ->
                "The store " + file
                        + " is damaged. It was not changed. Keep the file, and restore the last backup into a new one.";
            case SQLITE_IOERR ->
                "The disk with the store " + file
                        + " does not answer as it should. Nothing was kept. Check that it is there and has room, then try again.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "The store " + file + " is held by another program. Nothing was kept. Try again.";
            default -> "The store " + file + " cannot be used (" + primary.name() + "). Nothing was kept.";
        };
    }

    /** The sentence for a file that may only be read. */
    static String unwritable(Path file) {
        return "The store " + file
                + " cannot be written. Nothing was kept. Give this user the right to write to the file and its folder.";
    }

    /** The file waits by itself. */
    @Override
    public boolean isPassing(Exception fault) {
        return false;
    }

    /** Whether the file says that it is a store. */
    static boolean isMarked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("pragma application_id")) {
            return found.next() && found.getInt(1) == APPLICATION;
        }
    }

    static void mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma application_id = " + APPLICATION);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
