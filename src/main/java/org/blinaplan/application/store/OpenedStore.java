package org.blinaplan.application.store;

import java.util.Locale;

/**
 * A store and the person who has opened it.
 *
 * @param records what is kept
 * @param person whose role decides what may be done
 */
public record OpenedStore(EventStore records, Person person) implements AutoCloseable {
    /** Refuses what the person may not do. */
    public void require(Deed deed) throws StoreFault {
        if (!person.role().may(deed)) {
            String role = person.role().name().toLowerCase(Locale.ROOT);
            boolean administrator = person.role() == Role.ADMINISTRATOR;
            throw new StoreFault((administrator ? "An " : "A ") + role + " may not " + deed.text()
                    + ". Nothing was changed. Ask " + (administrator ? "a pharmacist." : "an administrator."));
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
