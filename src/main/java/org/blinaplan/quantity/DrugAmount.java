package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * An amount of drug, {@code DrugAmount.parse("56 mcg")}.
 *
 * @param micrograms the number in mcg, zero or more, exact
 */
public record DrugAmount(BigDecimal micrograms) implements Comparable<DrugAmount> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mcg";

    public DrugAmount {
        micrograms = DecimalText.canonical(micrograms, UNIT);
    }

    /** From an exact decimal, mcg. */
    public static DrugAmount of(BigDecimal micrograms) {
        return new DrugAmount(micrograms);
    }

    /** From the decimal text of the number alone, mcg: {@code of("2.6")}. */
    public static DrugAmount of(String micrograms) {
        return new DrugAmount(new BigDecimal(micrograms));
    }

    /** From a whole number, mcg. */
    public static DrugAmount of(long micrograms) {
        return new DrugAmount(BigDecimal.valueOf(micrograms));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mcg")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mcg
     */
    public static DrugAmount parse(String text) {
        return new DrugAmount(DecimalText.parse(text, UNIT));
    }

    /** Both together. */
    public DrugAmount plus(DrugAmount other) {
        return of(micrograms.add(other.micrograms));
    }

    /**
     * What is left when the other is taken away.
     *
     * @throws IllegalArgumentException if the other is larger
     */
    public DrugAmount minus(DrugAmount other) {
        return of(micrograms.subtract(other.micrograms));
    }

    @Override
    public int compareTo(DrugAmount other) {
        return micrograms.compareTo(other.micrograms);
    }

    /** As people read it, at most three decimals: {@code "2.6 mcg"}. */
    @Override
    public String toString() {
        return DecimalText.print(micrograms, UNIT);
    }
}
