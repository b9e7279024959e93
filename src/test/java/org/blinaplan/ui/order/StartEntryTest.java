package org.blinaplan.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.ui.common.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartEntryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mon 20 Apr 2026, 10:00    | 2026-04-20T10:00
                    2026-04-20T10:00          | 2026-04-20T10:00
                    20.04.2026 at 9:00        | 2026-04-20T09:00
                    1 Nov 2026, 01:30 -05:00  | 2026-11-01T01:30-05:00
                    """)
    void readsTheStartOfACycleAsTheFileWritesIt(String typed, String written) {
        assertThat(StartEntry.read(typed)).isEqualTo(new Entry.Understood<>(written));
    }
}
