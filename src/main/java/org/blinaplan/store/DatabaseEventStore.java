package org.blinaplan.store;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A store that one person has opened, on either database. */
final class DatabaseEventStore implements EventStore {
    private static final int TRIES = 3;

    private final Engine engine;
    private final Jdbi jdbi;
    private final StoreKeys keys;
    private final String store;
    private final RecordSeal seal;
    private final Chain chain;
    private final String person;
    private final Clock clock;

    DatabaseEventStore(Engine engine, Jdbi jdbi, StoreKeys keys, String store, String person, Clock clock) {
        this.engine = engine;
        this.jdbi = jdbi;
        this.keys = keys;
        this.store = store;
        this.person = person;
        this.clock = clock;
        seal = new RecordSeal(keys, store);
        chain = new Chain(keys);
    }

    /** What is done on one connection. */
    interface Work<T> {
        T on(Handle handle) throws GeneralSecurityException, StoreFault;
    }

    @Override
    public List<Kept> read(StreamId stream) throws StoreFault {
        return reading(handle -> open(Tables.stream(handle, stream.text(), 0)));
    }

    @Override
    public List<Kept> after(long position, int most) throws StoreFault {
        return reading(handle -> open(Tables.after(handle, position, most)));
    }

    @Override
    public List<StreamId> changedAfter(long position) throws StoreFault {
        return reading(handle -> Tables.streamsAfter(handle, position).stream()
                .map(StreamId::new)
                .toList());
    }

    @Override
    public Head head() throws StoreFault {
        return reading(handle -> Tables.last(handle)
                .map(row -> new Head(row.position(), Chain.code(row.link())))
                .orElse(new Head(0, Chain.code(keys.hash(Chain.START)))));
    }

    /** Whether this link stood at this position. */
    boolean holds(Head printed) throws StoreFault {
        return reading(handle -> Tables.at(handle, printed.position())
                .map(row -> Chain.code(row.link()).startsWith(printed.code()))
                .orElse(false));
    }

    @Override
    public Outcome append(StreamId stream, long expectedVersion, RecordKind kind, String json) throws StoreFault {
        RecordSeal.Letter letter = new RecordSeal.Letter(
                UUID.randomUUID().toString(), kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), person, json);
        return writing(handle -> append(handle, stream.text(), expectedVersion, letter));
    }

    private Outcome append(Handle handle, String stream, long expectedVersion, RecordSeal.Letter letter)
            throws GeneralSecurityException, StoreFault {
        Optional<Row> lastInStream = Tables.last(handle, stream);
        long version = lastInStream.map(Row::version).orElse(0L);
        if (version != expectedVersion) {
            return overtaken(handle, stream, expectedVersion, letter);
        }
        Optional<Row> last = Tables.last(handle);
        long position = last.map(Row::position).orElse(0L) + 1;
        byte[] content = seal.seal(letter, position, stream, version + 1);
        Row unlinked = new Row(position, stream, version + 1, content, Chain.START);
        byte[] link = chain.link(
                last.map(Row::link).orElse(Chain.START),
                lastInStream.map(Row::link).orElse(Chain.START),
                unlinked);
        Row row = new Row(position, stream, version + 1, content, link);
        Tables.put(handle, row);
        engine.announce(handle);
        return new Outcome.Appended(letter.kept(row));
    }

    /** A record that was kept although the answer never came back is this one, not somebody else's. */
    private Outcome overtaken(Handle handle, String stream, long expectedVersion, RecordSeal.Letter letter)
            throws GeneralSecurityException, StoreFault {
        List<Kept> since = new ArrayList<>();
        for (Row row : Tables.stream(handle, stream, expectedVersion)) {
            RecordSeal.Letter found = letter(row);
            if (found.token().equals(letter.token())) {
                return new Outcome.Appended(found.kept(row));
            }
            since.add(found.kept(row));
        }
        return new Outcome.Overtaken(since);
    }

    private List<Kept> open(List<Row> rows) throws StoreFault {
        List<Kept> opened = new ArrayList<>(rows.size());
        for (Row row : rows) {
            opened.add(letter(row).kept(row));
        }
        return opened;
    }

    private RecordSeal.Letter letter(Row row) throws StoreFault {
        try {
            return seal.open(row);
        } catch (GeneralSecurityException e) {
            throw new StoreFault.Unreadable(
                    "Record " + row.position() + " of the store was changed from outside: it is version "
                            + row.version()
                            + " of " + row.stream()
                            + ". Nothing was written. Have the store checked, and restore the last good backup.",
                    e);
        }
    }

    <T> T reading(Work<T> work) throws StoreFault {
        return run(() -> jdbi.withHandle(handle -> work.on(handle)));
    }

    /** In one transaction, with nobody else writing. */
    <T> T writing(Work<T> work) throws StoreFault {
        return run(() -> jdbi.inTransaction(handle -> {
            engine.holdOthers(handle);
            return work.on(handle);
        }));
    }

    private interface Attempt<T> {
        T run() throws Exception;
    }

    /** A lost connection is made anew; everything that is written can be tried twice without being written twice. */
    private <T> T run(Attempt<T> attempt) throws StoreFault {
        for (int left = TRIES; ; left--) {
            try {
                return attempt.run();
            } catch (StoreFault e) {
                throw e;
            } catch (Exception e) {
                if (left == 1 || !engine.isPassing(e)) {
                    throw engine.explain(e);
                }
            }
        }
    }

    @Override
    public Watch watch(Runnable changed) {
        return engine.watch(changed);
    }

    @Override
    public String person() {
        return person;
    }

    /** The id of the store. */
    String id() {
        return store;
    }

    StoreKeys keys() {
        return keys;
    }

    RecordSeal seals() {
        return seal;
    }

    Chain chain() {
        return chain;
    }

    @Override
    public void close() {
        engine.close();
    }
}
