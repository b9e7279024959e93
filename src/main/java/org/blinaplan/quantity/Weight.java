package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * Body weight, {@code Weight.parse("70 kg")}.
 *
 * @param kilograms the number in kg, zero or more, exact
 */
public record Weight(BigDecimal kilograms) implements Comparable<Weight> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "kg";

    public Weight {
        kilograms = DecimalText.canonical(kilograms, UNIT);
    }

    /** From an exact decimal, kg. */
    public static Weight of(BigDecimal kilograms) {
        return new Weight(kilograms);
    }

    /** From the decimal text of the number alone, kg: {@code of("2.6")}. */
    public static Weight of(String kilograms) {
        return new Weight(new BigDecimal(kilograms));
    }

    /** From a whole number, kg. */
    public static Weight of(long kilograms) {
        return new Weight(BigDecimal.valueOf(kilograms));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 kg")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and kg
     */
    public static Weight parse(String text) {
        return new Weight(DecimalText.parse(text, UNIT));
    }

    @Override
    public int compareTo(Weight other) {
        return kilograms.compareTo(other.kilograms);
    }

    /** As it was entered, every decimal: a weight of 44.9999 kg must not read as 45 kg. */
    @Override
    public String toString() {
        return kilograms.toPlainString() + " " + UNIT;
    }
}
