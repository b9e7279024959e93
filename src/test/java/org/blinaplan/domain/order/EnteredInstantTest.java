package org.blinaplan.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredInstantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:00:00-05:00",
                "2026-03-02T10:00:00-05:00[America/New_York]",
                "2026-03-02T15:00:00+00:00[UTC]"
            })
    void readsAnInstantWithItsOffsetAndAZoneThatAgrees(String text) {
        assertThat(EnteredInstant.parse(text)).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
    }

    @Test
    void refusesAnOffsetThatTheZoneDoesNotHaveThen() {
        assertThatThrownBy(() -> EnteredInstant.parse("2026-03-02T10:00:00-04:00[America/New_York]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the offset -04:00 is not that of America/New_York then");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-02T10:00:00",
                "2026-02-30T10:00:00-05:00",
                "2026-03-02T10:00:00-05:00[]",
                "2026-03-02T10:00:00-05:00[America/Nowhere]"
            })
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> EnteredInstant.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not an instant with its offset, such as 2026-03-02T10:00:00-05:00");
    }
}
