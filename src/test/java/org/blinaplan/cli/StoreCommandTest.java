package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.app.Composition;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {
    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private String store = "";

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("ward.db").toString();
        environment.put("BLINAPLAN_PASSWORD", "correct horse battery");
    }

    private Session run(String... arguments) {
        Program whole = new Composition(OrderFile.TODAY).program();
        Program asked = whole.asking(new Passwords(environment::get, words -> Optional.empty()));
        return Session.with(asked, "", null, arguments);
    }

    private Session on(String user, String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store;
        all[arguments.length + 2] = "--user";
        all[arguments.length + 3] = user;
        return run(all);
    }

    @Test
    void makesAStoreOnceAndPrintsItsRecoveryKey() {
        Session made = on("m.reyes", "store", "init");
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("administrator m.reyes").containsPattern("Recovery key: ([0-9A-Z]{4}-){7}");
        Session again = on("m.reyes", "store", "init");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("exists already");
    }

    @Test
    void checksItAndNamesTheFirstWrongRecord() throws Exception {
        on("m.reyes", "store", "init");
        Session right = on("m.reyes", "store", "check");
        assertThat(right.status()).isZero();
        assertThat(right.out()).containsPattern("All 1 records are as they were written. Head 1:[0-9a-f]{8}\\.");
        String head = right.out().replaceAll("(?s).*Head ([^.]*)\\..*", "$1");
        assertThat(on("m.reyes", "store", "check", "--head", head).status()).isZero();
        Session other = on("m.reyes", "store", "check", "--head", "1:00000000");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("1:00000000 is not in this store");
        Session typed = on("m.reyes", "store", "check", "--head", "one");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("write it as it is printed");
        on("m.reyes", "store", "user", "list");
        environment.put("BLINAPLAN_NEW_PASSWORD", "another password");
        on("m.reyes", "store", "user", "add", "s.lowe", "--role", "nurse");
        try (Connection around = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = around.createStatement()) {
            statement.execute("update record set version = 5 where position = 2");
        }
        Session wrong = on("m.reyes", "store", "check");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("Record 2 of the store was changed from outside");
    }

    @Test
    void managesPeople() {
        on("m.reyes", "store", "init");
        environment.put("BLINAPLAN_NEW_PASSWORD", "another password");
        Session added = on("m.reyes", "store", "user", "add", "s.lowe", "--role", "nurse");
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).isEqualTo("s.lowe opens the store as nurse.\n");
        environment.put("BLINAPLAN_PASSWORD", "another password");
        Session refused = on("s.lowe", "store", "user", "list");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("A nurse may not manage people. Nothing was changed. Ask an administrator.");
        assertThat(on("s.lowe", "store", "check").err()).contains("A nurse may not check or copy the store.");
        environment.put("BLINAPLAN_PASSWORD", "correct horse battery");
        assertThat(on("m.reyes", "store", "user", "lock", "s.lowe").status()).isZero();
        assertThat(on("m.reyes", "store", "user", "list").outLines())
                .containsExactly("m.reyes  administrator", "s.lowe   nurse          shut out");
        environment.put("BLINAPLAN_PASSWORD", "another password");
        assertThat(on("s.lowe", "store", "check").err()).contains("do not belong together");
    }

    @Test
    void leavesOneAdministratorAtLeast() {
        on("m.reyes", "store", "init");
        assertThat(on("m.reyes", "store", "user", "lock", "m.reyes").err())
                .contains("Nobody would be left to manage people");
        environment.put("BLINAPLAN_NEW_PASSWORD", "another password");
        assertThat(on("m.reyes", "store", "user", "add", "m.reyes", "--role", "reader")
                        .err())
                .contains("Nobody would be left to manage people");
        assertThat(on("m.reyes", "store", "user", "lock", "nobody").err()).contains("Nobody here is called \"nobody\"");
        assertThat(on("m.reyes", "store", "check").status()).isZero();
    }

    @Test
    void backsUpAndRestoresIntoANewStoreOnly() {
        on("m.reyes", "store", "init");
        String file = folder.resolve("copy.db").toString();
        assertThat(on("m.reyes", "store", "backup", file).out()).isEqualTo("Copied 1 records into " + file + ".\n");
        assertThat(on("m.reyes", "store", "restore", file).err()).contains("exists already");
        store = folder.resolve("new").resolve("ward.db").toString();
        Session restored = on("m.reyes", "store", "restore", file);
        assertThat(restored.status()).isZero();
        assertThat(restored.out()).contains("All 1 records are as they were written.");
    }

    @Test
    void theRecoveryKeyMakesAnAdministrator() {
        String key = on("m.reyes", "store", "init").out().replaceAll("(?s).*Recovery key: (\\S+).*", "$1");
        environment.put("BLINAPLAN_RECOVERY_KEY", key);
        environment.put("BLINAPLAN_NEW_PASSWORD", "found again today");
        assertThat(on("k.adeyemi", "store", "recover").out()).isEqualTo("k.adeyemi is administrator.\n");
        environment.put("BLINAPLAN_PASSWORD", "found again today");
        assertThat(on("k.adeyemi", "store", "user", "list").outLines())
                .containsExactly("m.reyes    administrator", "k.adeyemi  administrator");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("store", "check").errLines())
                .containsExactly(
                        "--store: is missing; write a file, or a jdbc:postgresql: URL",
                        "--user: is missing; write the name by which you open the store");
        environment.clear();
        assertThat(on("m.reyes", "store", "init").err())
                .contains("nobody can be asked here; set BLINAPLAN_PASSWORD, or run it in a terminal");
        assertThat(Path.of(store)).doesNotExist();
        environment.put("BLINAPLAN_PASSWORD", "correct horse battery");
        assertThat(on("m.reyes", "store", "check").err()).contains("There is no store in");
        assertThat(run("store").status()).isEqualTo(2);
        assertThat(run("store", "--help").out()).contains("init", "check", "backup", "restore", "user");
        assertThat(Files.exists(folder.resolve("ward.db"))).isFalse();
    }
}
