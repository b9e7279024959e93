package org.blinaplan.store;

import java.sql.SQLException;
import java.util.Optional;

/** What lies under a fault. */
final class Faults {
    private Faults() {}

    /** The database's own. */
    static Optional<SQLException> sql(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
