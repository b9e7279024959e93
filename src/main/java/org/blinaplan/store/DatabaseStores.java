package org.blinaplan.store;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.Stores;

/** Stores in SQLite files and on PostgreSQL servers. */
public final class DatabaseStores implements Stores {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String RECOVERY = "recovery";
    private static final String NAME = "[A-Za-z0-9._-]{1,64}";
    private static final int SHORTEST_PASSWORD = 10;

    private final Clock clock;
    private final PasswordKey.Cost cost;
    private final int mostPages;

    /** Stores whose records are dated by this clock. */
    public DatabaseStores(Clock clock) {
        this(clock, PasswordKey.Cost.USUAL, 0);
    }

    /** Stores of invented patients: opening one takes no time, and guessing its passwords hardly any. */
    public static DatabaseStores forTeaching(Clock clock) {
        return new DatabaseStores(clock, PasswordKey.Cost.TEACHING, 0);
    }

    /**
     * With other limits.
     *
     * @param cost of guessing a password that is set from now on
     * @param mostPages of a SQLite file; 0 for no limit
     */
    DatabaseStores(Clock clock, PasswordKey.Cost cost, int mostPages) {
        this.clock = clock;
        this.cost = cost;
        this.mostPages = mostPages;
    }

    private Engine engine(String location) {
        return location.startsWith(POSTGRES)
                ? new PostgresEngine(location)
                : new SqliteEngine(Path.of(location), mostPages);
    }

    @Override
    public String create(String location, String person, char[] password) throws StoreFault {
        checkName(person);
        checkPassword(password);
        String recoveryKey = RecoveryKey.fresh();
        try (Place place = Place.fresh(location, engine(location))) {
            StoreKeys keys = StoreKeys.fresh();
            String id = UUID.randomUUID().toString();
            Tables.Slot first = slot(keys, id, 1, person, password);
            Tables.Slot second = slot(keys, id, 2, RECOVERY, RecoveryKey.typed(recoveryKey));
            place.write(handle -> {
                Tables.putStore(handle, id);
                Tables.put(handle, first);
                Tables.put(handle, second);
            });
            return recoveryKey;
        } catch (GeneralSecurityException e) {
            throw new StoreFault("The keys of the store cannot be made on this machine. No store was made.", e);
        }
    }

    private Tables.Slot slot(StoreKeys keys, String store, long number, String person, char[] password)
            throws GeneralSecurityException {
        PasswordKey key = PasswordKey.fresh(cost);
        return new Tables.Slot(
                number, person, key, Optional.of(key.wrap(keys, password, LettingIn.place(store, number, person))));
    }

    private static void checkName(String person) throws StoreFault {
        if (!person.matches(NAME) || person.equals(RECOVERY)) {
            throw new StoreFault(
                    "\"" + person + "\" cannot be a name here. Nothing was changed. Use 1 to 64 letters of the"
                            + " Latin alphabet, digits, points, hyphens or underscores.");
        }
    }

    private static void checkPassword(char[] password) throws StoreFault {
        if (password.length < SHORTEST_PASSWORD) {
            throw new StoreFault("The password has " + password.length
                    + " characters. Nothing was changed. Take at least " + SHORTEST_PASSWORD + ".");
        }
    }

    @Override
    public EventStore open(String location, String person, char[] password) throws StoreFault {
        return open(location, person, person, password);
    }

    @Override
    public EventStore recover(String location, String person, String recoveryKey) throws StoreFault {
        return open(location, RECOVERY, person, RecoveryKey.typed(recoveryKey));
    }

    private EventStore open(String location, String slot, String person, char[] password) throws StoreFault {
        Place place = Place.existing(location, engine(location));
        try {
            String id = place.read(Tables::storeId);
            StoreKeys keys = new LettingIn(place.engine(), place.jdbi(), clock, cost).keys(id, slot, password);
            return new DatabaseEventStore(place.engine(), place.jdbi(), keys, id, person, clock);
        } catch (StoreFault | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    @Override
    public void letIn(EventStore store, String person, char[] password) throws StoreFault {
        checkName(person);
        checkPassword(password);
        DatabaseEventStore opened = (DatabaseEventStore) store;
        opened.writing(handle -> {
            Tables.put(handle, slot(opened.keys(), Tables.storeId(handle), Tables.nextSlot(handle), person, password));
            return true;
        });
    }

    @Override
    public void shutOut(EventStore store, String person) throws StoreFault {
        ((DatabaseEventStore) store).writing(handle -> {
            Tables.put(
                    handle,
                    new Tables.Slot(Tables.nextSlot(handle), person, PasswordKey.fresh(cost), Optional.empty()));
            return true;
        });
    }

    @Override
    public List<String> check(EventStore store) throws StoreFault {
        return StoreCheck.of((DatabaseEventStore) store);
    }

    @Override
    public boolean holds(EventStore store, Head printed) throws StoreFault {
        return ((DatabaseEventStore) store).holds(printed);
    }

    @Override
    public long backup(String location, String file) throws StoreFault {
        try (Place from = Place.existing(location, engine(location));
                Place to = Place.fresh(file, engine(file))) {
            return Copying.all(from, to);
        }
    }

    @Override
    public long restore(String file, String location) throws StoreFault {
        try (Place from = Place.existing(file, engine(file));
                Place to = Place.fresh(location, engine(location))) {
            return Copying.all(from, to);
        }
    }
}
