package org.blinaplan.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The statements. */
final class Tables {
    private static final RowMapper<Row> ROW = (found, context) -> new Row(
            found.getLong("position"),
            found.getString("stream"),
            found.getLong("version"),
            found.getBytes("content"),
            found.getBytes("link"));
    private static final RowMapper<Slot> SLOT = (found, context) -> new Slot(
            found.getLong("number"),
            found.getString("person"),
            new PasswordKey(found.getBytes("salt"), found.getInt("memory_kib"), found.getInt("passes")),
            Optional.ofNullable(found.getBytes("wrapped")));

    private Tables() {}

    /**
     * How one person opens the store.
     *
     * @param number the highest of a person counts
     * @param person who
     * @param key made from what the person types
     * @param wrapped the store's keys; empty where the person is shut out
     */
    record Slot(long number, String person, PasswordKey key, Optional<byte[]> wrapped) {}

    static int version(Handle handle) throws SQLException {
        DatabaseMetaData about = handle.getConnection().getMetaData();
        try (ResultSet tables = about.getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        return handle
                .createQuery("select version from flyway_schema_history where success and version is not null")
                .mapTo(String.class)
                .map(Integer::parseInt)
                .stream()
                .max(Integer::compare)
                .orElse(0);
    }

    static boolean isEmpty(Handle handle) {
        return handle.createQuery("select count(*) from store")
                                .mapTo(Long.class)
                                .one()
                        == 0
                && last(handle).isEmpty();
    }

    static void putStore(Handle handle, String id) {
        handle.execute("insert into store (id) values (?)", id);
    }

    static String storeId(Handle handle) {
        return handle.createQuery("select id from store").mapTo(String.class).one();
    }

    static List<Row> stream(Handle handle, String stream, long afterVersion) {
        return handle.createQuery("select * from record where stream = :stream and version > :version order by version")
                .bind("stream", stream)
                .bind("version", afterVersion)
                .map(ROW)
                .list();
    }

    static List<Row> after(Handle handle, long position, int most) {
        return handle.createQuery("select * from record where position > :position order by position limit :most")
                .bind("position", position)
                .bind("most", most)
                .map(ROW)
                .list();
    }

    /** In order of position, so that no database reads the contents for it. */
    static List<String> streamsAfter(Handle handle, long position) {
        return handle
                .createQuery("select stream from record where position > :position order by position")
                .bind("position", position)
                .mapTo(String.class)
                .stream()
                .distinct()
                .toList();
    }

    static Optional<Row> last(Handle handle) {
        return handle.createQuery("select * from record order by position desc limit 1")
                .map(ROW)
                .findOne();
    }

    static Optional<Row> last(Handle handle, String stream) {
        return handle.createQuery("select * from record where stream = :stream order by version desc limit 1")
                .bind("stream", stream)
                .map(ROW)
                .findOne();
    }

    static Optional<Row> at(Handle handle, long position) {
        return handle.createQuery("select * from record where position = :position")
                .bind("position", position)
                .map(ROW)
                .findOne();
    }

    static void put(Handle handle, Row row) {
        handle.execute(
                "insert into record (position, stream, version, content, link) values (?, ?, ?, ?, ?)",
                row.position(),
                row.stream(),
                row.version(),
                row.content(),
                row.link());
    }

    static Optional<Slot> slot(Handle handle, String person) {
        return handle.createQuery("select * from unlocking where person = :person order by number desc limit 1")
                .bind("person", person)
                .map(SLOT)
                .findOne();
    }

    static List<Slot> slots(Handle handle) {
        return handle.createQuery("select * from unlocking order by number")
                .map(SLOT)
                .list();
    }

    static long nextSlot(Handle handle) {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from unlocking")
                .mapTo(Long.class)
                .one();
    }

    static void put(Handle handle, Slot slot) {
        handle.execute(
                "insert into unlocking (number, person, salt, memory_kib, passes, wrapped) values (?, ?, ?, ?, ?, ?)",
                slot.number(),
                slot.person(),
                slot.key().salt(),
                slot.key().memoryKib(),
                slot.key().passes(),
                slot.wrapped().orElse(null));
    }

    /** Wrong passwords since the last right one, the newest first, as milliseconds. */
    static List<Long> wrongSince(Handle handle, String person) {
        return handle.createQuery("select at_millis from attempt where person = :person and let_in = 0 and number >"
                        + " coalesce((select max(number) from attempt where person = :person and let_in = 1), 0)"
                        + " order by number desc")
                .bind("person", person)
                .mapTo(Long.class)
                .list();
    }

    static void tried(Handle handle, String person, long atMillis, boolean letIn) {
        handle.execute(
                "insert into attempt (number, person, at_millis, let_in)"
                        + " select coalesce(max(number), 0) + 1, ?, ?, ? from attempt",
                person,
                atMillis,
                letIn ? 1 : 0);
    }
}
