package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/**
 * Decimals as whole numbers of their largest common measure, so that a search adds and compares them exactly: 2.6 and
 * 5.2 and 2.8 mL are 13, 26 and 14.
 *
 * @param scale decimals of the measure
 * @param measure the largest common measure, shifted by the scale
 */
record WholeNumbers(int scale, BigInteger measure) {
    /** The measure of these numbers, zero or more. */
    static WholeNumbers of(Collection<BigDecimal> numbers) {
        int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger measure = numbers.stream()
                .map(number -> number.setScale(scale).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return new WholeNumbers(scale, measure.signum() == 0 ? BigInteger.ONE : measure);
    }

    /**
     * One of these numbers in the measure.
     *
     * @throws ArithmeticException if it is none of them
     */
    long of(BigDecimal number) {
        BigInteger[] parts = number.setScale(scale).unscaledValue().divideAndRemainder(measure);
        if (parts[1].signum() != 0) {
            throw new ArithmeticException(number + " is no multiple of the common measure");
        }
        return parts[0].longValueExact();
    }
}
