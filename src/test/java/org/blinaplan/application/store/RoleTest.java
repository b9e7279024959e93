package org.blinaplan.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    /** Cell by cell, as docs/store.md has it. */
    @ParameterizedTest
    @CsvSource({
        "MANAGE_PEOPLE, ADMINISTRATOR, true",
        "MANAGE_PEOPLE, PHARMACIST, false",
        "MANAGE_PEOPLE, NURSE, false",
        "MANAGE_PEOPLE, READER, false",
        "KEEP_STORE, ADMINISTRATOR, true",
        "KEEP_STORE, PHARMACIST, true",
        "KEEP_STORE, NURSE, false",
        "KEEP_STORE, READER, false"
    })
    void mayDoWhatTheTableSays(Deed deed, Role role, boolean may) {
        assertThat(role.may(deed)).isEqualTo(may);
    }
}
