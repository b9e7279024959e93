package org.blinaplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Drug given per day, {@code DoseRate.parse("28 mcg/day")}.
 *
 * @param microgramsPerDay the number in mcg/day, zero or more, exact
 */
public record DoseRate(BigDecimal microgramsPerDay) implements Comparable<DoseRate> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mcg/day";

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    public DoseRate {
        microgramsPerDay = DecimalText.canonical(microgramsPerDay, UNIT);
    }

    /** From an exact decimal, mcg/day. */
    public static DoseRate of(BigDecimal microgramsPerDay) {
        return new DoseRate(microgramsPerDay);
    }

    /** From the decimal text of the number alone, mcg/day: {@code of("2.6")}. */
    public static DoseRate of(String microgramsPerDay) {
        return new DoseRate(new BigDecimal(microgramsPerDay));
    }

    /** From a whole number, mcg/day. */
    public static DoseRate of(long microgramsPerDay) {
        return new DoseRate(BigDecimal.valueOf(microgramsPerDay));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mcg/day")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mcg/day
     */
    public static DoseRate parse(String text) {
        return new DoseRate(DecimalText.parse(text, UNIT));
    }

    /**
     * The drug that runs in this time. A day has 24 hours, so the exact amount may have endless decimals; the
     * caller says how many are kept.
     */
    public DrugAmount over(Duration time, int decimals, RoundingMode rounding) {
        BigDecimal seconds = BigDecimal.valueOf(time.toSeconds());
        return DrugAmount.of(microgramsPerDay.multiply(seconds).divide(SECONDS_PER_DAY, decimals, rounding));
    }

    /** The smaller of the two, this one where they are equal. */
    public DoseRate cappedAt(DoseRate cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    @Override
    public int compareTo(DoseRate other) {
        return microgramsPerDay.compareTo(other.microgramsPerDay);
    }

    /** As people read it, at most three decimals: {@code "2.6 mcg/day"}. */
    @Override
    public String toString() {
        return DecimalText.print(microgramsPerDay, UNIT);
    }
}
