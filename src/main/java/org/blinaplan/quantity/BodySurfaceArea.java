package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * Body surface area, {@code BodySurfaceArea.parse("1.81 m2")}.
 *
 * @param squareMetres the number in m2, zero or more, exact
 */
public record BodySurfaceArea(BigDecimal squareMetres) implements Comparable<BodySurfaceArea> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "m2";

    public BodySurfaceArea {
        squareMetres = DecimalText.canonical(squareMetres, UNIT);
    }

    /** From an exact decimal, m2. */
    public static BodySurfaceArea of(BigDecimal squareMetres) {
        return new BodySurfaceArea(squareMetres);
    }

    /** From the decimal text of the number alone, m2: {@code of("2.6")}. */
    public static BodySurfaceArea of(String squareMetres) {
        return new BodySurfaceArea(new BigDecimal(squareMetres));
    }

    /** From a whole number, m2. */
    public static BodySurfaceArea of(long squareMetres) {
        return new BodySurfaceArea(BigDecimal.valueOf(squareMetres));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 m2")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and m2
     */
    public static BodySurfaceArea parse(String text) {
        return new BodySurfaceArea(DecimalText.parse(text, UNIT));
    }

    @Override
    public int compareTo(BodySurfaceArea other) {
        return squareMetres.compareTo(other.squareMetres);
    }

    /** As people read it, at most three decimals: {@code "2.6 m2"}. */
    @Override
    public String toString() {
        return DecimalText.print(squareMetres, UNIT);
    }
}
