package org.blinaplan.domain.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the plan shows it.
 *
 * @param gap from when to when, and why
 * @param duration how long it took, or has taken by now
 * @param grade at the interruption; absent where it is not known
 * @param supervisedRestart whether the restart after it is supervised, with premedication, a new bag and a new line
 */
public record Interruption(
        Gap gap, Duration duration, @Nullable Integer grade, boolean supervisedRestart) {}
