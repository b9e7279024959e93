package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.UpperLimit;
import org.jspecify.annotations.Nullable;

/**
 * The last laboratory values against the multiples of the label.
 *
 * @param above a sentence for each value above its multiple
 * @param missing what cannot be compared: a value, a limit, or two units
 */
record LiverValues(List<String> above, List<String> missing) {
    /** Those recorded until now, wherever in the course. */
    static LiverValues of(Situation situation) {
        List<String> above = new java.util.ArrayList<>();
        List<String> missing = new java.util.ArrayList<>();
        situation.monograph().safety().modifications().stream()
                .filter(row -> row.reaction() == Reaction.LIVER)
                .map(DoseModification::limits)
                .flatMap(List::stream)
                .forEach(limit -> compare(limit, situation, above, missing));
        return new LiverValues(List.copyOf(above), List.copyOf(missing));
    }

    private static void compare(UpperLimit limit, Situation situation, List<String> above, List<String> missing) {
        String marker = limit.marker().replace("total ", "");
        String value = latest(marker, situation);
        Map<String, String> limits = situation.upperLimits();
        String upper = limits.get(marker);
        if (value == null || upper == null) {
            missing.add((value == null ? "a value of " : "the upper limit of ") + marker);
        } else if (!unit(value).equals(unit(upper))) {
            missing.add(marker + " in " + unit(upper) + " (it was measured in " + unit(value) + ")");
        } else if (number(value).compareTo(number(upper).multiply(BigDecimal.valueOf(limit.times()))) > 0) {
            above.add(marker + " " + value + " is above " + limit.times() + " x " + upper);
        }
    }

    private static @Nullable String latest(String marker, Situation situation) {
        String latest = null;
        for (EventLog.Entry entry : situation.entries()) {
            if (entry.event() instanceof CourseEvent.Measurement measured
                    && measured.what().equals(marker)
                    && !measured.at().isAfter(situation.now())) {
                latest = measured.value();
            }
        }
        return latest;
    }

    private static String unit(String value) {
        return value.substring(value.indexOf(' ') + 1);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value.substring(0, value.indexOf(' ')));
    }
}
