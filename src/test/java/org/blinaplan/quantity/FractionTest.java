package org.blinaplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final long SEED = 35L;

    @Test
    void isReducedSoThatEqualNumbersAreEqual() {
        assertThat(Fraction.of("21.25")).isEqualTo(new Fraction(BigInteger.valueOf(85), BigInteger.valueOf(4)));
        assertThat(new Fraction(BigInteger.valueOf(-6), BigInteger.valueOf(-4))).isEqualTo(Fraction.of("1.50"));
        assertThat(new Fraction(BigInteger.ZERO, BigInteger.valueOf(-7))).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
    }

    @Test
    void keepsItsSignInTheNumerator() {
        Fraction half = new Fraction(BigInteger.ONE, BigInteger.valueOf(-2));
        assertThat(half.numerator()).isEqualTo(BigInteger.ONE.negate());
        assertThat(half.denominator()).isEqualTo(BigInteger.TWO);
    }

    /** 1/3 + 1/6 = 1/2; 1/3 - 1/2 = -1/6; 2/3 x 3/4 = 1/2; 10 / 0.6 = 50/3. */
    @Test
    void calculatesExactly() {
        assertThat(fraction(1, 3).plus(fraction(1, 6))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).minus(fraction(1, 2))).isEqualTo(fraction(-1, 6));
        assertThat(fraction(2, 3).times(fraction(3, 4))).isEqualTo(fraction(1, 2));
        assertThat(Fraction.of(10).dividedBy(Fraction.of("0.6"))).isEqualTo(fraction(50, 3));
        assertThat(Fraction.of(1).dividedBy(Fraction.of(-2))).isEqualTo(fraction(-1, 2));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comparesByValue() {
        assertThat(fraction(1, 3)).isLessThan(Fraction.of("0.34")).isGreaterThan(Fraction.of("0.33"));
        assertThat(fraction(2, 6)).isEqualByComparingTo(fraction(1, 3));
        assertThat(Fraction.of(-1)).isLessThan(Fraction.ZERO);
    }

    @Test
    void roundsOnlyWhereItIsPrinted() {
        assertThat(fraction(50, 3).rounded(1, RoundingMode.HALF_UP)).isEqualTo("16.7");
        assertThat(fraction(50, 3)).hasToString("16.667");
        assertThat(fraction(1, 2000)).hasToString("0.001");
        assertThat(fraction(-1, 2001)).hasToString("0");
        assertThat(fraction(-20, 11)).hasToString("-1.818");
        assertThat(Fraction.of(100)).hasToString("100");
    }

    /** (a + b) - b = a and (a x b) / b = a, for random fractions. */
    @Test
    void losesNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Fraction a = fraction(random.nextInt(20_001) - 10_000, 1 + random.nextInt(9_999));
            Fraction b = fraction(1 + random.nextInt(10_000), 1 + random.nextInt(9_999));
            assertThat(a.plus(b).minus(b)).as("seed %d, number %d", SEED, i).isEqualTo(a);
            assertThat(a.times(b).dividedBy(b))
                    .as("seed %d, number %d", SEED, i)
                    .isEqualTo(a);
        }
    }

    /** 28 mcg/day for 10 h are 35/3 mcg; three times that are 35 mcg to the last digit. */
    @Test
    void anAmountOfDrugStaysExact() {
        ExactAmount tenHours = ExactAmount.of(DoseHours.of(DoseRate.of(28), 10));
        assertThat(tenHours).hasToString("11.667 mcg");
        assertThat(tenHours.plus(tenHours).plus(tenHours)).isEqualTo(ExactAmount.of(DrugAmount.of(35)));
        assertThat(ExactAmount.NONE.minus(tenHours)).hasToString("-11.667 mcg").isLessThan(ExactAmount.NONE);
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
