package org.blinaplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that may only be read; an administrator of the machine writes it all the same, so is not asked. */
class ReadOnlyTest {
    private static final StreamId COURSE = StreamId.course("1");

    private final DatabaseStores stores = Databases.stores(Clock.systemUTC());

    private static char[] password() {
        return "correct horse battery".toCharArray();
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void saysThatTheFileCannotBeWrittenAndLosesNothing(@TempDir Path folder) throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("ward.db");
        stores.create(file.toString(), "m.reyes", password());
        try (EventStore store = stores.open(file.toString(), "m.reyes", password())) {
            store.append(COURSE, 0, RecordKind.ORDER, "order");
        }
        permit(file, "r--r--r--");
        assumeFalse(Files.isWritable(file), "whoever runs this test writes every file");
        assertThatThrownBy(() -> stores.open(file.toString(), "m.reyes", password()))
                .as("the file")
                .isInstanceOf(StoreFault.class)
                .hasMessage("The store " + file + " cannot be written. Nothing was kept."
                        + " Give this user the right to write to the file and its folder.");
        permit(file, "rw-r--r--");
        permit(folder, "r-xr-xr-x");
        try {
            assertThatThrownBy(() -> stores.open(file.toString(), "m.reyes", password()))
                    .as("the folder, where the log of the file lies")
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("cannot be written. Nothing was kept.");
        } finally {
            permit(folder, "rwxr-xr-x");
        }
        try (EventStore store = stores.open(file.toString(), "m.reyes", password())) {
            assertThat(store.read(COURSE)).extracting(Kept::json).containsExactly("order");
            assertThat(stores.check(store)).isEmpty();
        }
    }
}
