package org.blinaplan.data;

import java.math.BigDecimal;

/** Numbers that need not be whole. */
final class Numbers {
    private static final int MOST_DECIMALS = 9;

    private Numbers() {}

    /** A number from one limit to another, both included, with at most nine decimals. */
    static Field<BigDecimal> decimal(BigDecimal from, BigDecimal to) {
        return (json, path, problems) -> {
            if (json instanceof JsonValue.JsonNumber number
                    && number.number().scale() >= 0
                    && number.number().scale() <= MOST_DECIMALS
                    && number.number().compareTo(from) >= 0
                    && number.number().compareTo(to) <= 0) {
                return number.number();
            }
            problems.add(
                    path,
                    "is " + json.kind() + "; a number from " + from + " to " + to
                            + " is needed, without quotation marks and exponent");
            return null;
        };
    }
}
