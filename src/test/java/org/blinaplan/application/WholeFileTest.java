package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void leavesTheOldContentWhereTheNewCannotBePutThere() throws IOException {
        Path target = Files.createDirectory(folder.resolve("order.json"));
        Files.writeString(target.resolve("inside"), "kept");
        assertThatThrownBy(() -> WholeFile.write(target, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).hasContent("kept");
        assertThat(folder.toFile().list()).containsExactly("order.json");
    }
}
