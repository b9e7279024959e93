package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.UpperLimit;
import org.jspecify.annotations.Nullable;

/**
 * The last laboratory values against the multiples of the label.
 *
 * @param measured how many of the label's values were measured at all
 * @param above a sentence for each value above its multiple
 * @param unmeasured each value that was never measured
 * @param incomparable what a measured value cannot be compared with: no limit, or another unit
 */
public record LiverValues(int measured, List<String> above, List<String> unmeasured, List<String> incomparable) {
    public LiverValues {
        above = List.copyOf(above);
        unmeasured = List.copyOf(unmeasured);
        incomparable = List.copyOf(incomparable);
    }

    /**
     * Those recorded until now, wherever in the course.
     *
     * @param upperLimits of normal, by laboratory value, as the site entered them
     */
    public static LiverValues of(
            Monograph monograph, List<EventLog.Entry> entries, Map<String, String> upperLimits, ZonedDateTime now) {
        List<String> above = new ArrayList<>();
        List<String> unmeasured = new ArrayList<>();
        List<String> incomparable = new ArrayList<>();
        int measured = 0;
        for (UpperLimit limit : limits(monograph)) {
            String marker = limit.marker().replace("total ", "");
            MeasuredValue value = last(marker, entries, now);
            String upperLimit = upperLimits.get(marker);
            measured += value == null ? 0 : 1;
            if (value == null) {
                unmeasured.add("a value of " + marker);
            } else if (upperLimit == null) {
                incomparable.add("the upper limit of " + marker);
            } else {
                compare(limit, marker, value, upperLimit, above, incomparable);
            }
        }
        return new LiverValues(measured, above, unmeasured, incomparable);
    }

    /** What keeps the table from an answer. */
    List<String> missing() {
        return Stream.concat(unmeasured.stream(), incomparable.stream()).toList();
    }

    private static List<UpperLimit> limits(Monograph monograph) {
        return monograph.safety().modifications().stream()
                .filter(row -> row.reaction() == Reaction.LIVER)
                .map(DoseModification::limits)
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable MeasuredValue last(String marker, List<EventLog.Entry> entries, ZonedDateTime now) {
        return MeasuredValue.of(marker, entries).stream()
                .filter(value -> !value.at().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static void compare(
            UpperLimit limit,
            String marker,
            MeasuredValue value,
            String upperLimit,
            List<String> above,
            List<String> incomparable) {
        MeasuredValue upper = MeasuredValue.of(value.at(), upperLimit);
        if (!value.unit().equals(upper.unit())) {
            incomparable.add(marker + " in " + upper.unit() + " (it was measured in " + value.unit() + ")");
        } else if (value.number().compareTo(upper.number().multiply(BigDecimal.valueOf(limit.times()))) > 0) {
            above.add(marker + " " + value + " is above " + limit.times() + " x " + upper);
        }
    }
}
