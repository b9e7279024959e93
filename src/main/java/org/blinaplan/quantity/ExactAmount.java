package org.blinaplan.quantity;

/**
 * An amount of drug that came out of a division and stays exact: 21.25 mcg in 277.2 mL at 5 mL/h for 48 h are
 * 5100/277.2 mcg. Sums and comparisons use this; only {@link #toString} rounds.
 *
 * @param micrograms the number in mcg, of any sign, exact
 */
public record ExactAmount(Fraction micrograms) implements Comparable<ExactAmount> {
    /** No drug. */
    public static final ExactAmount NONE = new ExactAmount(Fraction.ZERO);

    private static final Fraction HOURS_PER_DAY = Fraction.of(24);

    /** A decimal amount. */
    public static ExactAmount of(DrugAmount amount) {
        return new ExactAmount(Fraction.of(amount.micrograms()));
    }

    /** What a dose gives in its hours. */
    public static ExactAmount of(DoseHours hours) {
        return new ExactAmount(Fraction.of(hours.microgramHoursPerDay()).dividedBy(HOURS_PER_DAY));
    }

    /** Both together. */
    public ExactAmount plus(ExactAmount other) {
        return new ExactAmount(micrograms.plus(other.micrograms));
    }

    /** What is left; below zero where the other is larger. */
    public ExactAmount minus(ExactAmount other) {
        return new ExactAmount(micrograms.minus(other.micrograms));
    }

    @Override
    public int compareTo(ExactAmount other) {
        return micrograms.compareTo(other.micrograms);
    }

    /** As people read it, at most three decimals, half up: {@code "18.398 mcg"}. */
    @Override
    public String toString() {
        return micrograms + " " + DrugAmount.UNIT;
    }
}
