package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * A pump rate, {@code FlowRate.parse("0.6 mL/h")}.
 *
 * @param millilitresPerHour the number in mL/h, zero or more, exact
 */
public record FlowRate(BigDecimal millilitresPerHour) implements Comparable<FlowRate> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mL/h";

    public FlowRate {
        millilitresPerHour = DecimalText.canonical(millilitresPerHour, UNIT);
    }

    /** From an exact decimal, mL/h. */
    public static FlowRate of(BigDecimal millilitresPerHour) {
        return new FlowRate(millilitresPerHour);
    }

    /** From the decimal text of the number alone, mL/h: {@code of("2.6")}. */
    public static FlowRate of(String millilitresPerHour) {
        return new FlowRate(new BigDecimal(millilitresPerHour));
    }

    /** From a whole number, mL/h. */
    public static FlowRate of(long millilitresPerHour) {
        return new FlowRate(BigDecimal.valueOf(millilitresPerHour));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mL/h")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mL/h
     */
    public static FlowRate parse(String text) {
        return new FlowRate(DecimalText.parse(text, UNIT));
    }

    /** What runs in this many hours, exact: 3.3 mL/h for 72 h is 237.6 mL. */
    public Volume over(long hours) {
        return Volume.of(millilitresPerHour.multiply(BigDecimal.valueOf(hours)));
    }

    @Override
    public int compareTo(FlowRate other) {
        return millilitresPerHour.compareTo(other.millilitresPerHour);
    }

    /** As people read it, at most three decimals: {@code "2.6 mL/h"}. */
    @Override
    public String toString() {
        return DecimalText.print(millilitresPerHour, UNIT);
    }
}
