package org.blinaplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A dose rate multiplied by hours, {@code DoseHours.of(DoseRate.of(28), 10)}: an amount of drug that stays exact,
 * because 28 mcg/day for 10 hours is 11.666... mcg and has no end as a decimal. Sums and comparisons use this;
 * only {@link #amount} rounds.
 *
 * @param microgramHoursPerDay mcg/day x h, zero or more, exact
 */
public record DoseHours(BigDecimal microgramHoursPerDay) implements Comparable<DoseHours> {
    /** No drug. */
    public static final DoseHours NONE = new DoseHours(BigDecimal.ZERO);

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);
    private static final int PRINTED_DECIMALS = 3;

    public DoseHours {
        microgramHoursPerDay = DecimalText.canonical(microgramHoursPerDay, "mcg/day x h");
    }

    /** What this dose gives in whole hours, exact. */
    public static DoseHours of(DoseRate dose, long hours) {
        return new DoseHours(dose.microgramsPerDay().multiply(BigDecimal.valueOf(hours)));
    }

    /** Both together. */
    public DoseHours plus(DoseHours other) {
        return new DoseHours(microgramHoursPerDay.add(other.microgramHoursPerDay));
    }

    /** The amount as it is printed: half up to three decimals of a microgram. */
    public DrugAmount amount() {
        return DrugAmount.of(microgramHoursPerDay.divide(HOURS_PER_DAY, PRINTED_DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(DoseHours other) {
        return microgramHoursPerDay.compareTo(other.microgramHoursPerDay);
    }

    @Override
    public String toString() {
        return amount().toString();
    }
}
