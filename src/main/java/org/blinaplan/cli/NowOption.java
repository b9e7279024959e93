package org.blinaplan.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What "now" is, for every command that plans. */
final class NowOption {
    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "Plan as of this instant: 2026-03-02T10:00:00-05:00.")
    private @Nullable Instant now;

    /** What was named; absent where nothing was. */
    @Nullable
    Instant named() {
        return now;
    }

    /** A clock that stands at what was named, or the program's own. */
    Clock clock(Clock program) {
        return now == null ? program : Clock.fixed(now, ZoneOffset.UTC);
    }
}
