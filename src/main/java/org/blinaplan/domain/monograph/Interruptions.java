package org.blinaplan.domain.monograph;

import java.time.Duration;

/**
 * How long the infusion may pause and what follows.
 *
 * @param supervisedRestartFrom a gap of this length or more: the restart is supervised, with premedication as stated
 * @param sameCycleUpTo after a reaction, a gap of this length or less goes on in the same cycle; a longer one begins a
 *     new cycle
 * @param infusionDaysInAll days of infusion the cycle adds up to, before and after the gap
 * @param overdoseRestartFrom after an overdose, not before this time after the interruption and once toxicity has
 *     resolved
 */
public record Interruptions(
        Cited<Duration> supervisedRestartFrom,
        Cited<Duration> sameCycleUpTo,
        Cited<Integer> infusionDaysInAll,
        Cited<Duration> overdoseRestartFrom) {}
