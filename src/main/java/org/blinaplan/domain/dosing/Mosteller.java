package org.blinaplan.domain.dosing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;

/**
 * Body surface after Mosteller (N Engl J Med 1987;317:1098), sqrt(cm x kg / 3600), rounded half up to two decimals:
 * 168 cm and 70 kg give 1.81 m2. The rounded value serves every dose and picks every table row.
 */
public final class Mosteller {
    /** The formula's name, as plans write it. */
    public static final String NAME = "Mosteller";

    private static final BigDecimal DIVISOR = BigDecimal.valueOf(3600);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private Mosteller() {}

    /** The body surface with its calculation. */
    public static Calculation<BodySurfaceArea> surface(Height height, Weight weight) {
        BigDecimal product = height.centimetres().multiply(weight.kilograms());
        BodySurfaceArea surface = BodySurfaceArea.of(BigDecimal.valueOf(hundredths(product), 2));
        return new Calculation<>(
                surface,
                List.of(CalculationStep.of("Body surface, Mosteller: square root of (" + height + " x " + weight
                        + " / 3600) = " + surface + ", rounded half up to two decimals")));
    }

    /**
     * The whole hundredths of a square metre, rounded half up. n hundredths are right when
     * (n - 0.5)^2 <= 10000 x product / 3600 < (n + 0.5)^2, which is decided in whole numbers, so that a surface of
     * exactly 0.395 becomes 0.40 and no square root's last digit can tip it.
     */
    private static long hundredths(BigDecimal product) {
        BigDecimal root = product.divide(DIVISOR, MathContext.DECIMAL128).sqrt(MathContext.DECIMAL64);
        long below = root.multiply(HUNDRED).setScale(0, RoundingMode.FLOOR).longValueExact() - 1;
        while (reaches(product, below + 1)) {
            below++;
        }
        return Math.max(below, 0);
    }

    /** Whether the surface is at least n - 0.5 hundredths: 9 (2n - 1)^2 <= 100 x product. */
    private static boolean reaches(BigDecimal product, long n) {
        BigDecimal odd = BigDecimal.valueOf(2 * n - 1);
        return NINE.multiply(odd).multiply(odd).compareTo(HUNDRED.multiply(product)) <= 0;
    }
}
