package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * A dose rate for each square metre of body surface, {@code BsaDoseRate.parse("15 mcg/m2/day")}.
 *
 * @param microgramsPerSquareMetrePerDay the number in mcg/m2/day, zero or more, exact
 */
public record BsaDoseRate(BigDecimal microgramsPerSquareMetrePerDay) implements Comparable<BsaDoseRate> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mcg/m2/day";

    public BsaDoseRate {
        microgramsPerSquareMetrePerDay = DecimalText.canonical(microgramsPerSquareMetrePerDay, UNIT);
    }

    /** From an exact decimal, mcg/m2/day. */
    public static BsaDoseRate of(BigDecimal microgramsPerSquareMetrePerDay) {
        return new BsaDoseRate(microgramsPerSquareMetrePerDay);
    }

    /** From the decimal text of the number alone, mcg/m2/day: {@code of("2.6")}. */
    public static BsaDoseRate of(String microgramsPerSquareMetrePerDay) {
        return new BsaDoseRate(new BigDecimal(microgramsPerSquareMetrePerDay));
    }

    /** From a whole number, mcg/m2/day. */
    public static BsaDoseRate of(long microgramsPerSquareMetrePerDay) {
        return new BsaDoseRate(BigDecimal.valueOf(microgramsPerSquareMetrePerDay));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mcg/m2/day")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mcg/m2/day
     */
    public static BsaDoseRate parse(String text) {
        return new BsaDoseRate(DecimalText.parse(text, UNIT));
    }

    /** The dose rate for a body of this surface, exact: 15 mcg/m2/day x 0.87 m2 = 13.05 mcg/day. */
    public DoseRate times(BodySurfaceArea surface) {
        return DoseRate.of(microgramsPerSquareMetrePerDay.multiply(surface.squareMetres()));
    }

    @Override
    public int compareTo(BsaDoseRate other) {
        return microgramsPerSquareMetrePerDay.compareTo(other.microgramsPerSquareMetrePerDay);
    }

    /** As people read it, at most three decimals: {@code "2.6 mcg/m2/day"}. */
    @Override
    public String toString() {
        return DecimalText.print(microgramsPerSquareMetrePerDay, UNIT);
    }
}
