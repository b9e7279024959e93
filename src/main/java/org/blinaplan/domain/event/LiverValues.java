package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.util.List;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.UpperLimit;

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
        List<MeasuredValue> values = MeasuredValue.of(marker, situation.entries()).stream()
                .filter(value -> !value.at().isAfter(situation.now()))
                .toList();
        String upperLimit = situation.upperLimits().get(marker);
        if (values.isEmpty() || upperLimit == null) {
            missing.add((values.isEmpty() ? "a value of " : "the upper limit of ") + marker);
            return;
        }
        MeasuredValue value = values.get(values.size() - 1);
        MeasuredValue upper = MeasuredValue.of(value.at(), upperLimit);
        if (!value.unit().equals(upper.unit())) {
            missing.add(marker + " in " + upper.unit() + " (it was measured in " + value.unit() + ")");
        } else if (value.number().compareTo(upper.number().multiply(BigDecimal.valueOf(limit.times()))) > 0) {
            above.add(marker + " " + value + " is above " + limit.times() + " x " + upper);
        }
    }
}
