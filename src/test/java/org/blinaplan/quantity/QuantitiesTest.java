package org.blinaplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every dimension alike. */
class QuantitiesTest {
    private static final long SEED = 20260302L;
    private static final Set<String> MEASURED = Set.of("kg", "cm");

    /** One dimension: its unit and its three ways in. */
    record Dimension(
            String unit,
            Function<String, Comparable<?>> parse,
            Function<String, Comparable<?>> ofText,
            Function<BigDecimal, Comparable<?>> ofDecimal,
            Function<Long, Comparable<?>> ofWhole) {
        @Override
        public String toString() {
            return unit;
        }
    }

    static Stream<Dimension> dimensions() {
        return Stream.of(
                new Dimension("kg", Weight::parse, Weight::of, Weight::of, Weight::of),
                new Dimension("cm", Height::parse, Height::of, Height::of, Height::of),
                new Dimension(
                        "m2", BodySurfaceArea::parse, BodySurfaceArea::of, BodySurfaceArea::of, BodySurfaceArea::of),
                new Dimension("mcg/day", DoseRate::parse, DoseRate::of, DoseRate::of, DoseRate::of),
                new Dimension("mcg/m2/day", BsaDoseRate::parse, BsaDoseRate::of, BsaDoseRate::of, BsaDoseRate::of),
                new Dimension("mcg", DrugAmount::parse, DrugAmount::of, DrugAmount::of, DrugAmount::of),
                new Dimension("mcg/mL", Concentration::parse, Concentration::of, Concentration::of, Concentration::of),
                new Dimension("mL", Volume::parse, Volume::of, Volume::of, Volume::of),
                new Dimension("mL/h", FlowRate::parse, FlowRate::of, FlowRate::of, FlowRate::of),
                new Dimension("mg", MilligramDose::parse, MilligramDose::of, MilligramDose::of, MilligramDose::of),
                new Dimension(
                        "mg/m2",
                        BsaMilligramDose::parse,
                        BsaMilligramDose::of,
                        BsaMilligramDose::of,
                        BsaMilligramDose::of));
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void writesWhatItReads(Dimension dimension) {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            BigDecimal number = new BigDecimal(new java.math.BigInteger(20, random), random.nextInt(4));
            String text = number.toPlainString() + " " + dimension.unit();
            Comparable<?> read = dimension.parse().apply(text);
            assertThat(dimension.parse().apply(read.toString()))
                    .as("seed %d, %s", SEED, text)
                    .isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void isTheSameWhateverTheTrailingZeros(Dimension dimension) {
        Comparable<?> hundred = dimension.ofWhole().apply(100L);
        assertThat(dimension.ofText().apply("100.0")).isEqualTo(hundred).hasSameHashCodeAs(hundred);
        assertThat(dimension.ofDecimal().apply(new BigDecimal("1E+2"))).isEqualTo(hundred);
        assertThat(dimension.parse().apply("100.00 " + dimension.unit())).isEqualTo(hundred);
        assertThat(hundred).hasToString("100 " + dimension.unit());
    }

    static Stream<Dimension> computed() {
        return dimensions().filter(dimension -> !MEASURED.contains(dimension.unit()));
    }

    @ParameterizedTest
    @MethodSource("computed")
    void printsAtMostThreeDecimalsHalfUpWithALeadingZero(Dimension dimension) {
        assertThat(dimension.ofText().apply("0.0005")).hasToString("0.001 " + dimension.unit());
        assertThat(dimension.ofText().apply("0.00049999")).hasToString("0 " + dimension.unit());
        assertThat(dimension.ofText().apply(".5")).hasToString("0.5 " + dimension.unit());
        assertThat(dimension.ofText().apply("2.60")).hasToString("2.6 " + dimension.unit());
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void staysExactBehindWhatItPrints(Dimension dimension) {
        assertThat(dimension.ofText().apply("0.0005"))
                .isNotEqualTo(dimension.ofText().apply("0.001"));
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void refusesEverythingButDigitsOneSpaceAndItsUnit(Dimension dimension) {
        String unit = dimension.unit();
        for (String number :
                new String[] {"7O", "070", "-3", "+3", "1e3", "1,5", "1.", ".5", "1.2.3", "", " 1", "1 ", "٣"}) {
            assertThatThrownBy(() -> dimension.parse().apply(number + " " + unit))
                    .as(number)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("plain number")
                    .hasMessageContaining(unit);
        }
        for (String text : new String[] {
            "28",
            "28" + unit,
            "28 " + unit + " ",
            "28  " + unit.toUpperCase(java.util.Locale.ROOT),
            "28 kgs",
            "28 µg",
            ""
        }) {
            assertThatThrownBy(() -> dimension.parse().apply(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unit);
        }
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void isNeverBelowZero(Dimension dimension) {
        assertThatThrownBy(() -> dimension.ofWhole().apply(-1L))
                .hasMessage("-1 " + dimension.unit() + " is below zero");
        assertThat(dimension.ofWhole().apply(0L)).hasToString("0 " + dimension.unit());
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void comparesAsItsNumberDoes(Dimension dimension) {
        Comparable small = dimension.ofText().apply("9.99");
        Comparable large = dimension.ofText().apply("10");
        assertThat(small.compareTo(large)).isNegative();
        assertThat(large.compareTo(small)).isPositive();
        assertThat(small.compareTo(dimension.ofText().apply("9.990"))).isZero();
    }

    /** A weight just under the limit must not read as the limit. */
    @Test
    void printsWhatWasMeasuredWithEveryDecimal() {
        assertThat(Weight.parse("44.99995 kg")).hasToString("44.99995 kg");
        assertThat(Height.parse("158.0004 cm")).hasToString("158.0004 cm");
    }
}
