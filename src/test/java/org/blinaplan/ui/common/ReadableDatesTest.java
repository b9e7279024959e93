package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"2026-03-08T02:30\" does not exist | Sun 8 Mar 2026, 02:30 does not exist",
                "write \"2026-11-01T01:30-04:00\" now | write Sun 1 Nov 2026, 01:30 -04:00 now",
                "from 2026-03-02 on | from Mon 2 Mar 2026 on",
                "\"2026-02-30\" is no date | \"2026-02-30\" is no date",
                "monograph us-2024-06-01 | monograph us-2024-06-01"
            })
    void writesDatesInWords(String sentence, String words) {
        assertThat(ReadableDates.in(sentence)).isEqualTo(words);
    }
}
