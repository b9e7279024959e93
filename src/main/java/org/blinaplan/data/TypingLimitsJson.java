package org.blinaplan.data;

import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** What can be typed at all, in a site policy: {@code {"weight": {"from": "1 kg", "to": "300 kg"}}}. */
final class TypingLimitsJson {
    static final Field<TypingLimits> FIELD = Field.object(TypingLimitsJson::limits);

    private static final int OLDEST_YEARS = 150;

    private TypingLimitsJson() {}

    /** Both ends, both allowed. */
    private record Ends<T>(T from, T to) {}

    private static TypingLimits limits(ObjectReader in) {
        TypingLimits usual = TypingLimits.DEFAULT;
        Ends<Weight> weight =
                ends(in, "weight", Field.text(Weight::parse), new Ends<>(usual.lightest(), usual.heaviest()));
        Ends<Height> height =
                ends(in, "height", Field.text(Height::parse), new Ends<>(usual.shortest(), usual.tallest()));
        Ends<Integer> age = ends(
                in, "age", Field.wholeNumber(0, OLDEST_YEARS), new Ends<>(usual.youngestYears(), usual.oldestYears()));
        return new TypingLimits(weight.from(), weight.to(), height.from(), height.to(), age.from(), age.to());
    }

    private static <T extends Comparable<T>> Ends<T> ends(ObjectReader in, String name, Field<T> field, Ends<T> usual) {
        return in.optional(name, Field.object(ends -> TypingLimitsJson.<T>read(ends, field)), usual);
    }

    private static <T extends Comparable<T>> @Nullable Ends<T> read(ObjectReader in, Field<T> field) {
        T from = in.required("from", field);
        T to = in.required("to", field);
        if (from == null || to == null) {
            return null;
        }
        if (from.compareTo(to) > 0) {
            in.problems().add(in.at("to"), to + " is less than " + from + "; write the larger one here");
            return null;
        }
        return new Ends<>(from, to);
    }
}
