package org.blinaplan.quantity;

import java.math.BigDecimal;

/**
 * Drug in a volume, {@code Concentration.parse("12.5 mcg/mL")}.
 *
 * @param microgramsPerMillilitre the number in mcg/mL, zero or more, exact
 */
public record Concentration(BigDecimal microgramsPerMillilitre) implements Comparable<Concentration> {
    /** The one unit in which it is read and written. */
    public static final String UNIT = "mcg/mL";

    public Concentration {
        microgramsPerMillilitre = DecimalText.canonical(microgramsPerMillilitre, UNIT);
    }

    /** From an exact decimal, mcg/mL. */
    public static Concentration of(BigDecimal microgramsPerMillilitre) {
        return new Concentration(microgramsPerMillilitre);
    }

    /** From the decimal text of the number alone, mcg/mL: {@code of("2.6")}. */
    public static Concentration of(String microgramsPerMillilitre) {
        return new Concentration(new BigDecimal(microgramsPerMillilitre));
    }

    /** From a whole number, mcg/mL. */
    public static Concentration of(long microgramsPerMillilitre) {
        return new Concentration(BigDecimal.valueOf(microgramsPerMillilitre));
    }

    /**
     * Reads the number and its unit: {@code parse("2.6 mcg/mL")}.
     *
     * @throws IllegalArgumentException if the text is anything else than digits, one space and mcg/mL
     */
    public static Concentration parse(String text) {
        return new Concentration(DecimalText.parse(text, UNIT));
    }

    /** The drug in this volume, exact: 12.5 mcg/mL x 2.8 mL = 35 mcg. */
    public DrugAmount times(Volume volume) {
        return DrugAmount.of(microgramsPerMillilitre.multiply(volume.millilitres()));
    }

    @Override
    public int compareTo(Concentration other) {
        return microgramsPerMillilitre.compareTo(other.microgramsPerMillilitre);
    }

    /** As people read it, at most three decimals: {@code "2.6 mcg/mL"}. */
    @Override
    public String toString() {
        return DecimalText.print(microgramsPerMillilitre, UNIT);
    }
}
