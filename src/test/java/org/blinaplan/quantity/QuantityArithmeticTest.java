package org.blinaplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantityArithmeticTest {
    @Test
    void doseForABodyIsExact() {
        assertThat(BsaDoseRate.of(15).times(BodySurfaceArea.of("0.87"))).isEqualTo(DoseRate.of("13.05"));
        assertThat(BsaMilligramDose.of(5).times(BodySurfaceArea.of("0.87"))).isEqualTo(MilligramDose.of("4.35"));
    }

    @Test
    void capTakesTheSmaller() {
        DoseRate cap = DoseRate.of(28);
        assertThat(DoseRate.of("28.01").cappedAt(cap)).isEqualTo(cap);
        assertThat(DoseRate.of("27.99").cappedAt(cap)).isEqualTo(DoseRate.of("27.99"));
        assertThat(MilligramDose.of(21).cappedAt(MilligramDose.of(20))).isEqualTo(MilligramDose.of(20));
        assertThat(MilligramDose.of(19).cappedAt(MilligramDose.of(20))).isEqualTo(MilligramDose.of(19));
    }

    @Test
    void doseOverTimeSaysHowItRounds() {
        assertThat(DoseRate.of(28).over(Duration.ofHours(10), 3, RoundingMode.HALF_UP))
                .isEqualTo(DrugAmount.of("11.667"));
        assertThat(DoseRate.of(28).over(Duration.ofDays(28), 0, RoundingMode.UNNECESSARY))
                .isEqualTo(DrugAmount.of(784));
    }

    @Test
    void vialsAreRoundedUpExactly() {
        Volume usable = Volume.of("2.8");
        assertThat(Volume.of("16.8").inPortionsOf(usable)).isEqualTo(VialCount.of(6));
        assertThat(Volume.of("16.800000001").inPortionsOf(usable)).isEqualTo(VialCount.of(7));
        assertThat(Volume.of("0.01").inPortionsOf(usable)).isEqualTo(VialCount.of(1));
        assertThat(Volume.of(0).inPortionsOf(usable)).isEqualTo(VialCount.NONE);
        assertThatThrownBy(() -> usable.inPortionsOf(Volume.of(0))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void volumesConcentrationsAndRatesMultiplyExactly() {
        assertThat(Concentration.of("12.5").times(Volume.of("2.8"))).isEqualTo(DrugAmount.of(35));
        assertThat(FlowRate.of("3.3").over(72)).isEqualTo(Volume.of("237.6"));
        assertThat(Volume.of(270).plus(Volume.of("5.5"))).isEqualTo(Volume.of("275.5"));
    }

    @Test
    void amountsAddAndSubtractButNeverFallBelowZero() {
        assertThat(DrugAmount.of(35).plus(DrugAmount.of("0.5"))).isEqualTo(DrugAmount.of("35.5"));
        assertThat(DrugAmount.of(35).minus(DrugAmount.of("0.5"))).isEqualTo(DrugAmount.of("34.5"));
        assertThatThrownBy(() -> DrugAmount.of(1).minus(DrugAmount.of(2))).hasMessage("-1 mcg is below zero");
    }

    @Test
    void doseHoursStayExactWhereMicrogramsWouldNotEnd() {
        DoseHours third = DoseHours.of(DoseRate.of(28), 10);
        assertThat(third).hasToString("11.667 mcg");
        assertThat(third.plus(third).plus(third)).hasToString("35 mcg").isEqualTo(DoseHours.of(DoseRate.of(28), 30));
        assertThat(DoseHours.NONE.compareTo(third)).isNegative();
        assertThat(DoseHours.NONE).hasToString("0 mcg");
    }

    @Test
    void vialsAreCounted() {
        assertThat(VialCount.of(1)).hasToString("1 vial");
        assertThat(VialCount.of(6)).hasToString("6 vials");
        assertThat(VialCount.of(1).plus(VialCount.of(2))).isEqualTo(VialCount.of(3));
        assertThat(VialCount.of(1)).isLessThan(VialCount.of(2));
        assertThatThrownBy(() -> VialCount.of(-1)).hasMessage("-1 vials is below zero");
        assertThatThrownBy(() -> VialCount.of(Integer.MAX_VALUE).plus(VialCount.of(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
