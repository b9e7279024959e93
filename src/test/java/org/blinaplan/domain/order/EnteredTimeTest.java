package org.blinaplan.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTimeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T10:00", "2026-11-01T01:30-04:00", "2026-03-02T10:00Z", "2026-03-02T00:00+05:45"})
    void writesWhatItReads(String text) {
        assertThat(EnteredTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-02",
                "2026-03-02 10:00",
                "2026-03-02T10",
                "2026-03-02T10:00:30",
                "2026-03-02T10:00-5",
                "2.3.2026",
                "2026-03-02T10:00[America/New_York]"
            })
    void refusesWhatIsNoLocalTimeInWholeMinutes(String text) {
        assertThatThrownBy(() -> EnteredTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a local time in whole minutes")
                .hasMessageContaining("2026-03-02T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00",
                "2026-13-01T10:00",
                "2026-03-02T24:00",
                "2026-03-02T10:60",
                "2026-03-02T10:00+19:00"
            })
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertThatThrownBy(() -> EnteredTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a date and time of the calendar");
    }

    @Test
    void refusesAnHourThatTheClockSkips() {
        assertThatThrownBy(() -> EnteredTime.parse("2026-03-08T02:30").in(NEW_YORK))
                .hasMessage(
                        "\"2026-03-08T02:30\" does not exist in America/New_York: the clock goes from 02:00 to 03:00 that day; choose a time before or after");
    }

    @Test
    void wantsTheOffsetOfAnHourThatOccursTwice() {
        assertThatThrownBy(() -> EnteredTime.parse("2026-11-01T01:30").in(NEW_YORK))
                .hasMessage(
                        "\"2026-11-01T01:30\" occurs twice in America/New_York: write \"2026-11-01T01:30-04:00\" for the first or \"2026-11-01T01:30-05:00\" for the second");
        assertThat(EnteredTime.parse("2026-11-01T01:30-05:00").in(NEW_YORK))
                .isEqualTo("2026-11-01T01:30-05:00[America/New_York]");
        assertThat(EnteredTime.parse("2026-11-01T01:30-04:00").in(NEW_YORK))
                .isEqualTo("2026-11-01T01:30-04:00[America/New_York]");
    }

    @Test
    void acceptsTheRightOffsetAndNoOther() {
        assertThat(EnteredTime.parse("2026-03-02T10:00-05:00").in(NEW_YORK))
                .isEqualTo("2026-03-02T10:00-05:00[America/New_York]");
        assertThatThrownBy(() -> EnteredTime.parse("2026-03-02T10:00-04:00").in(NEW_YORK))
                .hasMessage(
                        "\"2026-03-02T10:00-04:00\" has the wrong offset for America/New_York: it would be \"2026-03-02T10:00-05:00\"");
    }

    /** An offset does not rescue an hour that the clock skips. */
    @Test
    void refusesASkippedHourWithAnOffsetToo() {
        assertThatThrownBy(() -> EnteredTime.parse("2026-03-08T02:30-05:00").in(NEW_YORK))
                .hasMessageContaining("does not exist");
    }
}
