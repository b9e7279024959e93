package org.blinaplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialogsTest {
    @Test
    void leavesOutThePlacesInTheFile() {
        assertThat(Dialogs.withoutPaths("$.patient.foo: The file has: a field.\n$: It ends too early."))
                .isEqualTo("The file has: a field.\nIt ends too early.");
    }
}
