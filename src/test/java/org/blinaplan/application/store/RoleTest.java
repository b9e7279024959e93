package org.blinaplan.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    /** Cell by cell, as docs/store.md has it: administrator, pharmacist, nurse, reader. */
    @ParameterizedTest
    @CsvSource({
        "MANAGE_PEOPLE,    true,  false, false, false",
        "KEEP_STORE,       true,  true,  false, false",
        "READ_COURSES,     false, true,  true,  true",
        "WRITE_ORDERS,     false, true,  false, false",
        "RECORD_EVENTS,    false, true,  true,  false",
        "VERIFY_PLANS,     false, true,  true,  false",
        "PRINT,            false, true,  true,  false",
        "SET_POLICY,       true,  true,  false, false",
        "ADOPT_MONOGRAPHS, false, true,  false, false"
    })
    void mayDoWhatTheTableSays(Deed deed, boolean administrator, boolean pharmacist, boolean nurse, boolean reader) {
        assertThat(Role.ADMINISTRATOR.may(deed)).isEqualTo(administrator);
        assertThat(Role.PHARMACIST.may(deed)).isEqualTo(pharmacist);
        assertThat(Role.NURSE.may(deed)).isEqualTo(nurse);
        assertThat(Role.READER.may(deed)).isEqualTo(reader);
    }

    @Test
    void everyDeedSaysInASentenceWhatItIs() {
        Set<String> texts = Stream.of(Deed.values()).map(Deed::text).collect(Collectors.toSet());
        assertThat(texts).hasSize(EnumSet.allOf(Deed.class).size());
    }
}
