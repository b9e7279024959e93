package org.blinaplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store, and who opens it. */
final class StoreOptions {
    @Option(names = "--store", paramLabel = "STORE", description = "The store: a file, or a jdbc:postgresql: URL.")
    private @Nullable String store;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who opens it. The password is taken from BLINAPLAN_PASSWORD, or asked for.")
    private @Nullable String user;

    /** Whether a store is asked for at all. */
    boolean given() {
        return store != null || user != null;
    }

    String store() {
        check();
        return Objects.requireNonNull(store);
    }

    String user() {
        check();
        return Objects.requireNonNull(user);
    }

    /** What is done with an opened store; the exit status. */
    interface Work {
        int with(OpenedStore store) throws StoreFault;
    }

    /** Opens it for the person who is named, and closes it again. */
    int opened(KeepStore keep, Passwords passwords, Work work) {
        try (OpenedStore opened =
                keep.open(store(), user(), passwords.ask(Passwords.PASSWORD, "Password of " + user()))) {
            return work.with(opened);
        } catch (StoreFault e) {
            throw refusal(e);
        }
    }

    static Refusal refusal(StoreFault fault) {
        return new Refusal(String.valueOf(fault.getMessage()));
    }

    private void check() {
        List<String> wrong = new ArrayList<>();
        if (store == null || store.isBlank()) {
            wrong.add("--store: is missing; write a file, or a jdbc:postgresql: URL");
        }
        if (user == null || user.isBlank()) {
            wrong.add("--user: is missing; write the name by which you open the store");
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
    }
}
