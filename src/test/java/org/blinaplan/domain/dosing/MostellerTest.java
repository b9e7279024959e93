package org.blinaplan.domain.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostellerTest {
    private static final long SEED = 1098L;

    /** Worked by hand: sqrt(cm x kg / 3600). */
    @ParameterizedTest
    @CsvSource({
        "168, 70,   1.81, sqrt(3.26667) = 1.80739",
        "121, 22.4, 0.87, sqrt(0.75289) = 0.86769",
        "179, 81.5, 2.01, sqrt(4.05236) = 2.01305",
        "158, 44.6, 1.40, sqrt(1.95744) = 1.39909",
        "60,  6,    0.32, sqrt(0.1) = 0.31623"
    })
    void givesTheHandWorkedValue(String cm, String kg, String squareMetres, String how) {
        assertThat(surface(cm, kg)).as(how).isEqualTo(BodySurfaceArea.of(squareMetres));
    }

    /**
     * A surface that is exactly at half a hundredth goes up: with 100 cm, a weight of 36 x s x s kg has the surface
     * s exactly, 0.395 m2 for 5.6169 kg.
     */
    @ParameterizedTest
    @CsvSource({
        "0.395, 5.6169,  0.40", "0.395, 5.61689, 0.39",
        "0.405, 5.9049,  0.41", "0.405, 5.90489, 0.40",
        "0.495, 8.8209,  0.50", "0.495, 8.82089, 0.49",
        "1.595, 91.5849, 1.60", "1.595, 91.58489, 1.59",
        "1.595, 91.58491, 1.60"
    })
    void roundsHalfUpAtTheEdgeOfEveryBand(String exact, String kg, String squareMetres) {
        assertThat(surface("100", kg)).as(exact).isEqualTo(BodySurfaceArea.of(squareMetres));
    }

    @Test
    void agreesWithASquareRootOfFiftyDigits() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String cm = BigDecimal.valueOf(300 + random.nextInt(2_000), 1).toPlainString();
            String kg = BigDecimal.valueOf(100 + random.nextInt(29_900), 2).toPlainString();
            BigDecimal root = new BigDecimal(cm)
                    .multiply(new BigDecimal(kg))
                    .divide(BigDecimal.valueOf(3600), new MathContext(60))
                    .sqrt(new MathContext(50));
            assertThat(surface(cm, kg))
                    .as("seed %d: %s cm, %s kg", SEED, cm, kg)
                    .isEqualTo(BodySurfaceArea.of(root.setScale(2, RoundingMode.HALF_UP)));
        }
    }

    @Test
    void saysHowItWasReached() {
        assertThat(Mosteller.surface(Height.of(168), Weight.of(70)).steps())
                .extracting(CalculationStep::text)
                .containsExactly(
                        "Body surface, Mosteller: square root of (168 cm x 70 kg / 3600) = 1.81 m2, rounded half up to two decimals");
    }

    private static BodySurfaceArea surface(String cm, String kg) {
        return Mosteller.surface(Height.of(cm), Weight.of(kg)).value();
    }
}
