package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheOldContentAndLeavesNothingElseBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), "old and longer");
        WholeFile.write(file, new byte[] {'n', 'e', 'w'});
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("order.json");
    }

    @Test
    void makesAFileAsReadableAsAnyOtherAndKeepsThePermissionsOfOneThatIsReplaced() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "x");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("calendar.pdf");
        WholeFile.write(file, new byte[] {1});
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        WholeFile.write(file, new byte[] {2});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void leavesTheOldContentWhereTheNewCannotBePutThere() throws IOException {
        Path target = Files.createDirectory(folder.resolve("order.json"));
        Files.writeString(target.resolve("inside"), "kept");
        assertThatThrownBy(() -> WholeFile.write(target, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).hasContent("kept");
        assertThat(folder.toFile().list()).containsExactly("order.json");
    }
}
