package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * Drug in the blood, {@code SerumConcentration.parse("616 pg/mL")}. It is shown and never dosed by.
 *
 * @param picogramsPerMillilitre the number in pg/mL, zero or more, exact
 */
public record SerumConcentration(BigDecimal picogramsPerMillilitre) implements Comparable<SerumConcentration> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "pg/mL";

    /** No drug. */
    public static final SerumConcentration NONE = new SerumConcentration(BigDecimal.ZERO);

    public SerumConcentration {
        picogramsPerMillilitre = DecimalText.canonical(picogramsPerMillilitre, UNIT);
    }

    /** From an exact decimal, pg/mL. */
    public static SerumConcentration of(BigDecimal picogramsPerMillilitre) {
        return new SerumConcentration(picogramsPerMillilitre);
    }

    /**
     * Reads the number and its unit: {@code parse("616 pg/mL")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and pg/mL
     */
    public static SerumConcentration parse(String text) {
        return new SerumConcentration(DecimalText.parse(text, UNIT));
    }

    @Override
    public int compareTo(SerumConcentration other) {
        return picogramsPerMillilitre.compareTo(other.picogramsPerMillilitre);
    }

    /** As people read it, at most three decimals: {@code "616 pg/mL"}. */
    @Override
    public String toString() {
        return DecimalText.print(picogramsPerMillilitre, UNIT);
    }
}
