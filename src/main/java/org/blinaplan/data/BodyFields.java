package org.blinaplan.data;

import java.util.function.Function;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;

/** Weight and height within what can be typed, in an order or an event. */
final class BodyFields {
    private BodyFields() {}

    static Field<Weight> weight(TypingLimits limits) {
        return Field.text(text -> {
            Weight weight =
                    parsed(text, Weight::parse, "a weight from " + limits.lightest() + " to " + limits.heaviest());
            if (weight.compareTo(limits.lightest()) < 0 || weight.compareTo(limits.heaviest()) > 0) {
                throw new IllegalArgumentException("\"" + text + "\" cannot be a weight; write one from "
                        + limits.lightest() + " to " + limits.heaviest());
            }
            return weight;
        });
    }

    static Field<Height> height(TypingLimits limits) {
        return Field.text(text -> {
            Height height =
                    parsed(text, Height::parse, "a height from " + limits.shortest() + " to " + limits.tallest());
            if (height.compareTo(limits.shortest()) < 0 || height.compareTo(limits.tallest()) > 0) {
                throw new IllegalArgumentException("\"" + text + "\" cannot be a height; write one from "
                        + limits.shortest() + " to " + limits.tallest());
            }
            return height;
        });
    }

    private static <T> T parsed(String text, Function<String, T> parser, String wanted) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + "; write " + wanted, e);
        }
    }
}
