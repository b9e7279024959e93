package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * One dose of another medicine, such as a premedication: {@code MilligramDose.parse("20 mg")}.
 *
 * @param milligrams the number in mg, zero or more, exact
 */
public record MilligramDose(BigDecimal milligrams) implements Comparable<MilligramDose> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mg";

    public MilligramDose {
        milligrams = DecimalText.canonical(milligrams, UNIT);
    }

    /** From an exact decimal, mg. */
    public static MilligramDose of(BigDecimal milligrams) {
        return new MilligramDose(milligrams);
    }

    /** From the decimal text of the number alone, mg: {@code of("2.6")}. */
    public static MilligramDose of(String milligrams) {
        return new MilligramDose(new BigDecimal(milligrams));
    }

    /** From a whole number, mg. */
    public static MilligramDose of(long milligrams) {
        return new MilligramDose(BigDecimal.valueOf(milligrams));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mg")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mg
     */
    public static MilligramDose parse(String text) {
        return new MilligramDose(DecimalText.parse(text, UNIT));
    }

    /** The smaller of the two, this one where they are equal. */
    public MilligramDose cappedAt(MilligramDose cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    @Override
    public int compareTo(MilligramDose other) {
        return milligrams.compareTo(other.milligrams);
    }

    /** As people read it, at most three decimals: {@code "2.6 mg"}. */
    @Override
    public String toString() {
        return DecimalText.print(milligrams, UNIT);
    }
}
