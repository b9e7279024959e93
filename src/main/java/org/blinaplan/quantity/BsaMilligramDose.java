package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * One dose of another medicine for each square metre of body surface: {@code BsaMilligramDose.parse("5 mg/m2")}.
 *
 * @param milligramsPerSquareMetre the number in mg/m2, zero or more, exact
 */
public record BsaMilligramDose(BigDecimal milligramsPerSquareMetre) implements Comparable<BsaMilligramDose> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mg/m2";

    public BsaMilligramDose {
        milligramsPerSquareMetre = DecimalText.canonical(milligramsPerSquareMetre, UNIT);
    }

    /** From an exact decimal, mg/m2. */
    public static BsaMilligramDose of(BigDecimal milligramsPerSquareMetre) {
        return new BsaMilligramDose(milligramsPerSquareMetre);
    }

    /** From the decimal text of the number alone, mg/m2: {@code of("2.6")}. */
    public static BsaMilligramDose of(String milligramsPerSquareMetre) {
        return new BsaMilligramDose(new BigDecimal(milligramsPerSquareMetre));
    }

    /** From a whole number, mg/m2. */
    public static BsaMilligramDose of(long milligramsPerSquareMetre) {
        return new BsaMilligramDose(BigDecimal.valueOf(milligramsPerSquareMetre));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mg/m2")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mg/m2
     */
    public static BsaMilligramDose parse(String text) {
        return new BsaMilligramDose(DecimalText.parse(text, UNIT));
    }

    /** The dose for a body of this surface, exact: 5 mg/m2 x 0.87 m2 = 4.35 mg. */
    public MilligramDose times(BodySurfaceArea surface) {
        return MilligramDose.of(milligramsPerSquareMetre.multiply(surface.squareMetres()));
    }

    @Override
    public int compareTo(BsaMilligramDose other) {
        return milligramsPerSquareMetre.compareTo(other.milligramsPerSquareMetre);
    }

    /** As people read it, at most three decimals: {@code "2.6 mg/m2"}. */
    @Override
    public String toString() {
        return DecimalText.print(milligramsPerSquareMetre, UNIT);
    }
}
