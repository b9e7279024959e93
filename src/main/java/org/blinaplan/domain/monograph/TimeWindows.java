package org.blinaplan.domain.monograph;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times around the course in which something is watched or avoided.
 *
 * @param cypDrugs the first days of cycles in which drugs that CYP450 clears are monitored; a row for each cycle
 * @param liveVaccineBefore no live vaccine from this long before the start
 * @param contraceptionAfter contraception during treatment and this long after the last dose
 * @param breastFeedingAfter no breast-feeding during treatment and this long after the last dose
 * @param antipyreticFirst an antipyretic in this first time of each cycle; absent where the label has no such advice
 */
public record TimeWindows(
        List<Cited<FirstDays>> cypDrugs,
        Cited<Duration> liveVaccineBefore,
        Cited<Duration> contraceptionAfter,
        Cited<Duration> breastFeedingAfter,
        @Nullable Cited<Duration> antipyreticFirst) {
    public TimeWindows {
        cypDrugs = List.copyOf(cypDrugs);
    }

    /**
     * The first days of one cycle.
     *
     * @param cycle its number
     * @param days from its start
     */
    public record FirstDays(int cycle, int days) {
        @Override
        public String toString() {
            return "first " + days + " days of cycle " + cycle;
        }
    }
}
