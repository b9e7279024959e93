package org.blinaplan.domain.course;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time in which the drug of a cycle runs, counted on across its gaps: after 30 h without drug, delivered hour 168
 * is reached 198 elapsed hours after the start.
 *
 * @param stretches uninterrupted, in order of time
 */
public record DeliveredTime(List<TimeSpan> stretches) {
    private static final long HOURS_PER_DAY = 24;

    public DeliveredTime {
        stretches = List.copyOf(stretches);
    }

    /**
     * An infusion day and when it begins.
     *
     * @param number from 1
     * @param begins where it would begin inside a gap: when the drug runs again
     */
    public record InfusionDay(int number, ZonedDateTime begins) {}

    /** Of these steps in order of time; steps without a gap between them are one stretch. */
    public static DeliveredTime of(List<DoseStep> steps) {
        List<TimeSpan> stretches = new ArrayList<>();
        for (DoseStep step : steps) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).end().isEqual(step.time().start())) {
                stretches.set(
                        last,
                        new TimeSpan(stretches.get(last).start(), step.time().end()));
            } else {
                stretches.add(step.time());
            }
        }
        return new DeliveredTime(stretches);
    }

    /** All of it. */
    public Duration total() {
        return stretches.stream().map(TimeSpan::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** From when on more than this is delivered; empty where it never is. */
    public Optional<ZonedDateTime> after(Duration delivered) {
        Duration left = delivered;
        for (TimeSpan stretch : stretches) {
            if (left.compareTo(stretch.duration()) < 0) {
                return Optional.of(stretch.start().plus(left));
            }
            left = left.minus(stretch.duration());
        }
        return Optional.empty();
    }

    /** Delivered until this instant. */
    public Duration until(ZonedDateTime instant) {
        Duration delivered = Duration.ZERO;
        for (TimeSpan stretch : stretches) {
            if (stretch.start().isBefore(instant)) {
                ZonedDateTime end = stretch.end().isBefore(instant) ? stretch.end() : instant;
                delivered = delivered.plus(Duration.between(stretch.start(), end));
            }
        }
        return delivered;
    }

    /** The last stretches before this instant that deliver so much together, the first of them shortened. */
    public List<TimeSpan> last(Duration delivered, ZonedDateTime before) {
        List<TimeSpan> last = new ArrayList<>();
        Duration left = delivered;
        for (int i = stretches.size() - 1; i >= 0 && !left.isZero(); i--) {
            TimeSpan stretch = stretches.get(i);
            if (stretch.start().isBefore(before)) {
                ZonedDateTime end = stretch.end().isBefore(before) ? stretch.end() : before;
                ZonedDateTime from = end.minus(left);
                ZonedDateTime start = from.isBefore(stretch.start()) ? stretch.start() : from;
                last.add(0, new TimeSpan(start, end));
                left = left.minus(Duration.between(start, end));
            }
        }
        return List.copyOf(last);
    }

    /** Every infusion day that begins: day n after 24(n-1) delivered hours. */
    public List<InfusionDay> days() {
        List<InfusionDay> days = new ArrayList<>();
        Optional<ZonedDateTime> begins = after(Duration.ZERO);
        while (begins.isPresent()) {
            days.add(new InfusionDay(days.size() + 1, begins.get()));
            begins = after(Duration.ofHours(days.size() * HOURS_PER_DAY));
        }
        return List.copyOf(days);
    }

    /** Whether it was, or is to be, interrupted. */
    public boolean hasGap() {
        return stretches.size() > 1;
    }
}
