package org.blinaplan.store;

import java.sql.SQLException;
import java.util.Map;
import org.blinaplan.application.store.StoreFault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** Which tables a store has: those of this version of the program, or of an earlier one that is brought forward. */
final class Schema {
    /** Of the last migration. */
    static final int VERSION = 1;

    private Schema() {}

    /** Makes or brings forward the tables. */
    static void migrate(Engine engine) throws StoreFault {
        try {
            flyway(engine.source(), engine.words()).migrate();
        } catch (FlywayException e) {
            throw engine.explain(e);
        }
    }

    /** Brings an earlier store forward; refuses a later one and what is no store. */
    static void forward(Engine engine, Jdbi jdbi) throws StoreFault {
        int found = version(engine, jdbi);
        if (found == 0) {
            throw new StoreFault("There is no store here yet. Make one first.");
        }
        if (found > VERSION) {
            throw new StoreFault("This store was written by a later version of the program. It was not changed."
                    + " Install that version here too.");
        }
        if (found < VERSION) {
            migrate(engine);
        }
    }

    /** 0 where there are no tables of a store. */
    static int version(Engine engine, Jdbi jdbi) throws StoreFault {
        try {
            return jdbi.withHandle(Tables::version);
        } catch (SQLException | RuntimeException e) {
            throw engine.explain(e);
        }
    }

    private static Flyway flyway(javax.sql.DataSource source, Map<String, String> words) {
        return Flyway.configure()
                .dataSource(source)
                .placeholders(words)
                .locations("classpath:db/migration")
                .baselineOnMigrate(false)
                .load();
    }
}
