package org.blinaplan.application.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.application.store.EventStore.Outcome;

/** Makes and opens stores, says who may open them, checks and copies them. */
public final class KeepStore {

    private final Stores stores;
    private final RecordFormat<Person> format;

    public KeepStore(Stores stores, RecordFormat<Person> format) {
        this.stores = stores;
        this.format = format;
    }

    /**
     * A new store with its first administrator.
     *
     * @return the recovery key, to be printed and locked away
     */
    public String make(String location, String administrator, char[] password) throws StoreFault {
        String recoveryKey = stores.create(location, administrator, password);
        try (EventStore store = stores.open(location, administrator, password)) {
            note(store, new Person(administrator, Role.ADMINISTRATOR, false));
        }
        return recoveryKey;
    }

    /** Opens it for somebody who works here. */
    public OpenedStore open(String location, String name, char[] password) throws StoreFault {
        EventStore store = stores.open(location, name, password);
        try {
            Person person = find(store, name)
                    .filter(found -> !found.locked())
                    .orElseThrow(() -> new StoreFault.NotLetIn("Name and password do not belong together. Try again."));
            return new OpenedStore(store, person);
        } catch (StoreFault | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Where every administrator's password is lost: with the printed key this person is an administrator again. */
    public void recover(String location, String name, String recoveryKey, char[] password) throws StoreFault {
        try (EventStore store = stores.recover(location, name, recoveryKey)) {
            stores.letIn(store, name, password);
            note(store, new Person(name, Role.ADMINISTRATOR, false));
        }
    }

    /** From now on this person opens the store with this password, in this role. */
    public void letIn(OpenedStore store, String name, Role role, char[] password) throws StoreFault {
        store.require(Deed.MANAGE_PEOPLE);
        keepsAnAdministrator(store, new Person(name, role, false));
        stores.letIn(store.records(), name, password);
        note(store.records(), new Person(name, role, false));
    }

    /** From now on this person is shut out; what the person recorded stays. */
    public void lock(OpenedStore store, String name) throws StoreFault {
        store.require(Deed.MANAGE_PEOPLE);
        Person person = find(store.records(), name)
                .orElseThrow(() -> new StoreFault(
                        "Nobody here is called \"" + name + "\". Nothing was changed. Look in the list."));
        Person locked = new Person(name, person.role(), true);
        keepsAnAdministrator(store, locked);
        note(store.records(), locked);
        stores.shutOut(store.records(), name);
    }

    /** Whether whoever has opened it is still let in, in the same role. */
    public boolean isStillLetIn(OpenedStore store) throws StoreFault {
        return find(store.records(), store.person().name())
                .filter(store.person()::equals)
                .isPresent();
    }

    /** Everybody who may or might open it, the longest known first. */
    public List<Person> people(OpenedStore store) throws StoreFault {
        store.require(Deed.MANAGE_PEOPLE);
        return List.copyOf(people(store.records()).values());
    }

    /** A sentence for the first wrong record, or none where all is right. */
    public List<String> check(OpenedStore store) throws StoreFault {
        store.require(Deed.KEEP_STORE);
        return stores.check(store.records());
    }

    /** Whether a head printed at some time is still part of the store's chain. */
    public boolean holds(OpenedStore store, Head printed) throws StoreFault {
        store.require(Deed.KEEP_STORE);
        return stores.holds(store.records(), printed);
    }

    /** Copies everything into a new file while the store is in use; how many records it holds. */
    public long backup(OpenedStore store, String location, String file) throws StoreFault {
        store.require(Deed.KEEP_STORE);
        return stores.backup(location, file);
    }

    /** Copies a backup into a new store; how many records it holds. */
    public long restore(String file, String location) throws StoreFault {
        return stores.restore(file, location);
    }

    private void keepsAnAdministrator(OpenedStore store, Person changed) throws StoreFault {
        Map<String, Person> people = people(store.records());
        people.put(changed.name(), changed);
        boolean one =
                people.values().stream().anyMatch(person -> person.role() == Role.ADMINISTRATOR && !person.locked());
        if (!one) {
            throw new StoreFault("Nobody would be left to manage people. Nothing was changed."
                    + " Make somebody else administrator first.");
        }
    }

    private Optional<Person> find(EventStore store, String name) throws StoreFault {
        return Optional.ofNullable(people(store).get(name));
    }

    private Map<String, Person> people(EventStore store) throws StoreFault {
        Map<String, Person> people = new LinkedHashMap<>();
        for (Kept kept : store.read(StreamId.PEOPLE)) {
            Person person = format.read(kept.json());
            people.put(person.name(), person);
        }
        return people;
    }

    /** Who was let in last at the same moment counts. */
    private void note(EventStore store, Person person) throws StoreFault {
        String json = format.write(person);
        long version = store.read(StreamId.PEOPLE).size();
        Outcome outcome = store.append(StreamId.PEOPLE, version, RecordKind.PERSON, json);
        while (outcome instanceof Outcome.Overtaken overtaken) {
            version += overtaken.since().size();
            outcome = store.append(StreamId.PEOPLE, version, RecordKind.PERSON, json);
        }
    }
}
