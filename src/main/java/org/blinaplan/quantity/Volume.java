package org.blinaplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A volume, {@code Volume.parse("2.6 mL")}.
 *
 * @param millilitres the number in mL, zero or more, exact
 */
public record Volume(BigDecimal millilitres) implements Comparable<Volume> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mL";

    public Volume {
        millilitres = DecimalText.canonical(millilitres, UNIT);
    }

    /** From an exact decimal, mL. */
    public static Volume of(BigDecimal millilitres) {
        return new Volume(millilitres);
    }

    /** From the decimal text of the number alone, mL: {@code of("2.6")}. */
    public static Volume of(String millilitres) {
        return new Volume(new BigDecimal(millilitres));
    }

    /** From a whole number, mL. */
    public static Volume of(long millilitres) {
        return new Volume(BigDecimal.valueOf(millilitres));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mL")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mL
     */
    public static Volume parse(String text) {
        return new Volume(DecimalText.parse(text, UNIT));
    }

    /** Both together. */
    public Volume plus(Volume other) {
        return of(millilitres.add(other.millilitres));
    }

    /**
     * How many portions of this size are needed for the volume, rounded up in exact arithmetic:
     * 16.8 mL of 2.8 mL is 6.
     *
     * @throws ArithmeticException if the portion is zero
     */
    public VialCount inPortionsOf(Volume portion) {
        return VialCount.of(
                millilitres.divide(portion.millilitres, 0, RoundingMode.UP).intValueExact());
    }

    @Override
    public int compareTo(Volume other) {
        return millilitres.compareTo(other.millilitres);
    }

    /** As people read it, at most three decimals: {@code "2.6 mL"}. */
    @Override
    public String toString() {
        return DecimalText.print(millilitres, UNIT);
    }
}
