package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * Body height, {@code Height.parse("168 cm")}.
 *
 * @param centimetres the number in cm, zero or more, exact
 */
public record Height(BigDecimal centimetres) implements Comparable<Height> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "cm";

    public Height {
        centimetres = DecimalText.canonical(centimetres, UNIT);
    }

    /** From an exact decimal, cm. */
    public static Height of(BigDecimal centimetres) {
        return new Height(centimetres);
    }

    /** From the decimal text of the number alone, cm: {@code of("2.6")}. */
    public static Height of(String centimetres) {
        return new Height(new BigDecimal(centimetres));
    }

    /** From a whole number, cm. */
    public static Height of(long centimetres) {
        return new Height(BigDecimal.valueOf(centimetres));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 cm")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and cm
     */
    public static Height parse(String text) {
        return new Height(DecimalText.parse(text, UNIT));
    }

    @Override
    public int compareTo(Height other) {
        return centimetres.compareTo(other.centimetres);
    }

    /** As it was entered, every decimal: what was measured is not rounded. */
    @Override
    public String toString() {
        return centimetres.toPlainString() + " " + UNIT;
    }
}
