package org.blinaplan.store;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.application.store.StoreFault;

/** Walks every record in order, and names the first that is not as it was written. */
final class StoreCheck {
    private static final int AT_A_TIME = 1_000;

    private final DatabaseEventStore store;
    private final Map<String, Row> lastOf = new HashMap<>();
    private byte[] before = Chain.START;
    private long position;

    private StoreCheck(DatabaseEventStore store) {
        this.store = store;
    }

    /** A sentence for the first wrong record; empty where all is right. */
    static List<String> of(DatabaseEventStore store) throws StoreFault {
        return new StoreCheck(store).walk().stream().toList();
    }

    private Optional<String> walk() throws StoreFault {
        while (true) {
            List<Row> rows = store.reading(handle -> Tables.after(handle, position, AT_A_TIME));
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            for (Row row : rows) {
                Optional<String> wrong = wrong(row);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
    }

    private Optional<String> wrong(Row row) {
        Row earlier = lastOf.get(row.stream());
        long version = earlier == null ? 1 : earlier.version() + 1;
        if (row.position() != position + 1) {
            return Optional.of(
                    "Record " + (position + 1) + " is missing: after it comes record " + row.position() + ".");
        }
        if (row.version() != version) {
            return Optional.of(name(row) + " stands where version " + version + " belongs.");
        }
        try {
            if (!store.chain().fits(before, earlier == null ? Chain.START : earlier.link(), row)) {
                return Optional.of(
                        name(row) + " does not fit the chain: it, or the one before it, was changed or moved.");
            }
            store.seals().open(row);
        } catch (GeneralSecurityException e) {
            return Optional.of(name(row) + " cannot be read: it was changed, or belongs to another place.");
        }
        lastOf.put(row.stream(), row);
        before = row.link();
        position = row.position();
        return Optional.empty();
    }

    private static String name(Row row) {
        return "Record " + row.position() + " (version " + row.version() + " of " + row.stream() + ")";
    }
}
