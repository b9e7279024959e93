package org.blinaplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.blinaplan.application.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Where a store lies, with its tables there and fitting.
 *
 * @param engine its database
 * @param jdbi on that database
 */
record Place(Engine engine, Jdbi jdbi) implements AutoCloseable {
    private static final int HEADER_BYTES = 16;

    /** A place with empty tables. */
    static Place fresh(String location, Engine engine) throws StoreFault {
        try {
            if (engine instanceof SqliteEngine sqlite) {
                makeFile(Path.of(location), sqlite);
            }
            Place place = new Place(engine, Jdbi.create(engine.source()));
            if (Schema.version(engine, place.jdbi()) == 0) {
                Schema.migrate(engine);
            } else if (!place.read(handle -> Tables.isEmpty(handle))) {
                throw new StoreFault(
                        "There is a store already. It was not changed. Open it, or choose another file or database.");
            }
            return place;
        } catch (StoreFault | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** A place with a store of this version of the program, or an earlier one. */
    static Place existing(String location, Engine engine) throws StoreFault {
        try {
            if (engine instanceof SqliteEngine sqlite) {
                checkFile(Path.of(location), sqlite);
            }
            Place place = new Place(engine, Jdbi.create(engine.source()));
            Schema.forward(engine, place.jdbi());
            place.checkDurable();
            return place;
        } catch (StoreFault | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static void makeFile(Path file, SqliteEngine engine) throws StoreFault {
        if (Files.exists(file)) {
            throw new StoreFault(file + " exists already. It was not changed. Choose another file.");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Connection connection = engine.once()) {
                SqliteEngine.mark(connection);
            }
        } catch (IOException | SQLException e) {
            throw engine.explain(e);
        }
    }

    /** SQLite would make a file that is not there, and take an empty one for its own. */
    private static void checkFile(Path file, SqliteEngine engine) throws StoreFault {
        if (!Files.isRegularFile(file)) {
            throw new StoreFault("There is no store in " + file + ". Make one first, or choose another file.");
        }
        try {
            if (Files.size(file) < HEADER_BYTES) {
                throw new StoreFault(
                        file + " is not a store of this program. It was not changed. Choose another file.");
            }
            if (!Files.isWritable(file)) {
                // SQLite would lay its log beside it, as unwritable as the file, and leave it there
                throw new StoreFault(SqliteEngine.unwritable(file));
            }
            try (Connection connection = engine.once()) {
                if (!SqliteEngine.isMarked(connection)) {
                    throw new StoreFault(
                            file + " is not a store of this program. It was not changed. Choose another file.");
                }
            }
        } catch (IOException | SQLException e) {
            throw engine.explain(e);
        }
    }

    private void checkDurable() throws StoreFault {
        try {
            jdbi.useHandle(engine::checkDurable);
        } catch (RuntimeException e) {
            throw engine.explain(e);
        }
    }

    <T> T read(Function<Handle, T> work) throws StoreFault {
        try {
            return jdbi.withHandle(work::apply);
        } catch (RuntimeException e) {
            throw engine.explain(e);
        }
    }

    void write(Consumer<Handle> work) throws StoreFault {
        try {
            jdbi.useTransaction(work::accept);
        } catch (RuntimeException e) {
            throw engine.explain(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
