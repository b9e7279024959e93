package org.blinaplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void liesWhereEachSystemKeepsWhatBelongsToAUser() {
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(Path.of("/home/ada/.local/share/blinaplan"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/blinaplan"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/ada/.local/share/blinaplan"));
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/blinaplan"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/blinaplan"));
    }
}
