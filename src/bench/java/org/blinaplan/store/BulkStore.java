package org.blinaplan.store;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.jdbi.v3.core.Handle;

/**
 * Writes many records in one transaction, sealed and chained as the store itself does it; an append each would wait for
 * the disk 400 000 times. One writer only.
 */
final class BulkStore implements EventStore {
    private final DatabaseEventStore store;
    private final Handle handle;
    private final Map<StreamId, List<Kept>> streams = new HashMap<>();
    private final Map<StreamId, byte[]> linkOf = new HashMap<>();
    private byte[] last;
    private long position;
    private String person = "";
    private Instant now = Instant.EPOCH;

    BulkStore(DatabaseEventStore store, Handle handle) throws StoreFault {
        this.store = store;
        this.handle = handle;
        Row end = Tables.last(handle).orElseThrow();
        last = end.link();
        position = end.position();
        for (Kept kept : store.read(StreamId.MONOGRAPHS)) {
            streams.computeIfAbsent(kept.stream(), id -> new ArrayList<>()).add(kept);
        }
        linkOf.put(
                StreamId.MONOGRAPHS,
                Tables.last(handle, StreamId.MONOGRAPHS.text()).map(Row::link).orElse(Chain.START));
    }

    /** What follows is kept by this person at this time. */
    BulkStore by(String name, Instant at) {
        person = name;
        now = at;
        return this;
    }

    @Override
    public Outcome append(StreamId stream, long expectedVersion, RecordKind kind, String json) throws StoreFault {
        long version = expectedVersion + 1;
        position++;
        RecordSeal.Letter letter = new RecordSeal.Letter("bulk-" + position, kind, now, person, json);
        try {
            byte[] content = store.seals().seal(letter, position, stream.text(), version);
            Row unlinked = new Row(position, stream.text(), version, content, Chain.START);
            byte[] link = store.chain().link(last, linkOf.getOrDefault(stream, Chain.START), unlinked);
            Row row = new Row(position, stream.text(), version, content, link);
            Tables.put(handle, row);
            last = link;
            linkOf.put(stream, link);
            Kept kept = letter.kept(row);
            streams.computeIfAbsent(stream, id -> new ArrayList<>()).add(kept);
            return new Outcome.Appended(kept);
        } catch (GeneralSecurityException e) {
            throw new StoreFault("cannot be sealed", e);
        }
    }

    @Override
    public List<Kept> read(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public List<Kept> after(long from, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StreamId> changedAfter(long from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Head head() {
        return new Head(position, Chain.code(last));
    }

    @Override
    public Watch watch(Runnable changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public void close() {
        // the transaction ends with the work it is part of
    }
}
