package org.blinaplan.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;

/** A program that appends until somebody kills it, and says each version only once it is kept. */
final class AppendForever {
    static final StreamId STREAM = new StreamId("c-kill");
    static final String PASSWORD = "a long password";

    private AppendForever() {}

    /** The store's location is the one argument. */
    public static void main(String[] arguments) throws StoreFault {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (EventStore store =
                Databases.stores(Clock.systemUTC()).open(arguments[0], "m.reyes", PASSWORD.toCharArray())) {
            long version = store.read(STREAM).size();
            while (true) {
                version = append(store, version, out);
            }
        }
    }

    /** Where the server is gone, it tries again; what was kept without an answer is found, not written twice. */
    private static long append(EventStore store, long version, PrintStream out) {
        try {
            Outcome outcome = store.append(STREAM, version, RecordKind.EVENT, "number " + (version + 1));
            if (outcome instanceof Outcome.Overtaken overtaken) {
                return version + overtaken.since().size();
            }
            out.println(version + 1);
            return version + 1;
        } catch (StoreFault e) {
            return version;
        }
    }
}
