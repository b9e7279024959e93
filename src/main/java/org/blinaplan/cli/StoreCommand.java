package org.blinaplan.cli;

import java.util.List;
import java.util.Locale;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan store}: makes, checks and copies stores, and says who may open them. */
@Command(
        name = "store",
        description = "Makes, checks and copies stores, and says who may open them.",
        mixinStandardHelpOptions = true)
final class StoreCommand {
    private static final String NEW_PASSWORD = "BLINAPLAN_NEW_PASSWORD";
    private static final String RECOVERY_KEY = "BLINAPLAN_RECOVERY_KEY";

    private final KeepStore keep;
    private final Passwords passwords;
    private final Streams streams;

    StoreCommand(KeepStore keep, Passwords passwords, Streams streams) {
        this.keep = keep;
        this.passwords = passwords;
        this.streams = streams;
    }

    private int opened(StoreOptions where, StoreOptions.Work work) {
        return where.opened(keep, passwords, work);
    }

    @Command(name = "init", description = "Makes a store with its first administrator, and prints its recovery key.")
    int init(@Mixin StoreOptions where) {
        try {
            char[] password = passwords.ask(Passwords.PASSWORD, "New password of " + where.user());
            String key = keep.make(where.store(), where.user(), password);
            streams.print("Made " + where.store() + ", administrator " + where.user() + ".\nRecovery key: " + key
                    + "\nIt is shown this once. Print it and lock it away: it opens the store when every password is"
                    + " lost.\n");
            return ExitStatus.DONE;
        } catch (StoreFault e) {
            throw StoreOptions.refusal(e);
        }
    }

    @Command(name = "recover", description = "Makes a person administrator by the recovery key, with a new password.")
    int recover(@Mixin StoreOptions where) {
        try {
            String key = new String(passwords.ask(RECOVERY_KEY, "Recovery key"));
            keep.recover(where.store(), where.user(), key, passwords.ask(NEW_PASSWORD, "New password"));
            streams.print(where.user() + " is administrator.\n");
            return ExitStatus.DONE;
        } catch (StoreFault e) {
            throw StoreOptions.refusal(e);
        }
    }

    @Command(name = "check", description = "Walks every record and the chain, and names the first wrong record.")
    int check(
            @Mixin StoreOptions where,
            @Option(
                            names = "--head",
                            paramLabel = "POSITION:CODE",
                            description = "A head as it was printed: says whether the store still holds it.")
                    @Nullable
                    String head) {
        Head printed = head == null ? null : head(head);
        return opened(where, store -> {
            List<String> wrong = keep.check(store);
            if (!wrong.isEmpty()) {
                streams.print(String.join("\n", wrong) + "\n");
                return ExitStatus.STOPPED;
            }
            if (printed != null && !keep.holds(store, printed)) {
                streams.print("The printed head " + head
                        + " is not in this store: records are missing, or it is another" + " store.\n");
                return ExitStatus.STOPPED;
            }
            Head now = store.records().head();
            streams.print("All " + now.position() + " records are as they were written. Head " + now.position() + ":"
                    + now.shortCode() + ".\n");
            return ExitStatus.DONE;
        });
    }

    private static Head head(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9a-f]{8,64}")) {
            throw new Refusal("--head: \"" + text + "\" is not a head; write it as it is printed, such as 12:5cf18153");
        }
        return new Head(Long.parseLong(parts[0]), parts[1]);
    }

    @Command(name = "backup", description = "Copies everything into a new file, while the store is in use.")
    int backup(@Mixin StoreOptions where, @Parameters(paramLabel = "FILE") String file) {
        return opened(where, store -> {
            long records = keep.backup(store, where.store(), file);
            streams.print("Copied " + records + " records into " + file + ".\n");
            return ExitStatus.DONE;
        });
    }

    @Command(name = "restore", description = "Copies a backup into a new store, and checks it.")
    int restore(@Mixin StoreOptions where, @Parameters(paramLabel = "FILE") String file) {
        try {
            where.user();
            keep.restore(file, where.store());
        } catch (StoreFault e) {
            throw StoreOptions.refusal(e);
        }
        return check(where, null);
    }

    @Command(name = "user", description = "People and their roles.", mixinStandardHelpOptions = true)
    static final class UserCommand {
        private final StoreCommand store;

        UserCommand(StoreCommand store) {
            this.store = store;
        }

        @Command(name = "add", description = "Lets a person in, or gives a new password or role to one who is known.")
        int add(
                @Mixin StoreOptions where,
                @Parameters(paramLabel = "NAME") String name,
                @Option(
                                names = "--role",
                                required = true,
                                paramLabel = "ROLE",
                                description = "administrator, pharmacist, nurse or reader")
                        Role role) {
            return store.opened(where, opened -> {
                char[] password = store.passwords.ask(NEW_PASSWORD, "New password of " + name);
                store.keep.letIn(opened, name, role, password);
                store.streams.print(name + " opens the store as " + text(role) + ".\n");
                return ExitStatus.DONE;
            });
        }

        @Command(name = "lock", description = "Shuts a person out; what the person recorded stays.")
        int lock(@Mixin StoreOptions where, @Parameters(paramLabel = "NAME") String name) {
            return store.opened(where, opened -> {
                store.keep.lock(opened, name);
                store.streams.print(name + " is shut out.\n");
                return ExitStatus.DONE;
            });
        }

        @Command(name = "list", description = "Everybody, with the role.")
        int list(@Mixin StoreOptions where) {
            return store.opened(where, opened -> {
                TextTable table = new TextTable();
                for (Person person : store.keep.people(opened)) {
                    table.row(List.of(person.name(), text(person.role()), person.locked() ? "shut out" : ""));
                }
                store.streams.print(table.text(""));
                return ExitStatus.DONE;
            });
        }

        private static String text(Role role) {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }
}
