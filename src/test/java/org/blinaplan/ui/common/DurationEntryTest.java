package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationEntryTest {
    @ParameterizedTest
    @CsvSource({
        "12 h,PT12H",
        "12h,PT12H",
        "30 min,PT30M",
        "7 days,P7D",
        "1 day,PT24H",
        "1 d 6 h,PT30H",
        "1 h 30 min,PT90M",
        "PT4H,PT4H",
        "P7D,PT168H",
        "0 h,PT0S",
        "72 hours,P3D"
    })
    void readsLengthsOfTime(String typed, Duration duration) {
        assertThat(DurationEntry.read(typed)).isEqualTo(new Entry.Understood<>(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "daily", "-PT1H", "PT-1H", "1.5 h", "12 hrs", "h", "P", "30 min 1 h"})
    void refusesWhatIsNoLengthOfTime(String typed) {
        assertThat(DurationEntry.read(typed))
                .isEqualTo(new Entry.NotUnderstood<>("Type a length of time such as 12 h, 30 min or 7 days."));
    }

    @ParameterizedTest
    @CsvSource({
        "PT12H,12 h",
        "PT24H,1 day",
        "P7D,7 days",
        "PT30H,30 h",
        "PT90M,1 h 30 min",
        "PT15M,15 min",
        "PT0S,0 h",
        "PT90S,PT1M30S"
    })
    void writesThemAsPeopleDo(Duration duration, String text) {
        assertThat(DurationEntry.text(duration)).isEqualTo(text);
    }

    /** Law: read(text(duration)) = duration. */
    @Test
    void readsWhatItWrites() {
        long seed = 20260505;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Duration duration = Duration.ofMinutes(random.nextInt(60_000)).plusSeconds(random.nextInt(3) * 20L);
            assertThat(DurationEntry.read(DurationEntry.text(duration)))
                    .as("seed %d, %s", seed, duration)
                    .isEqualTo(new Entry.Understood<>(duration));
        }
    }
}
