package org.blinaplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The one way a decimal number is read, normalised and written; every quantity goes through here. */
final class DecimalText {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");
    /** Decimals of a printed number, at most. */
    static final int PRINTED_DECIMALS = 3;

    private static final Pattern COMMA = Pattern.compile("(0|[1-9][0-9]{0,8}),[0-9]{1,9}");
    private static final Pattern BELOW_ZERO = Pattern.compile("-[0-9]+([.,][0-9]+)?");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("0[0-9]+(\\.[0-9]+)?");

    private DecimalText() {}

    /**
     * Reads {@code "28 mcg/day"} given the unit {@code "mcg/day"}.
     *
     * @throws IllegalArgumentException in a sentence a person can act on, if the text is not digits, one space
     *     and exactly this unit
     */
    static BigDecimal parse(String text, String unit) {
        String suffix = " " + unit;
        if (!text.endsWith(suffix)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a number and the unit " + unit + ", such as \"12.5 " + unit + "\"");
        }
        String number = text.substring(0, text.length() - suffix.length());
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("\"" + number + "\" " + fault(number, unit));
        }
        return new BigDecimal(number);
    }

    private static String fault(String number, String unit) {
        if (COMMA.matcher(number).matches()) {
            return "is not a plain number; write " + number.replace(',', '.') + " " + unit + " with a point";
        }
        if (BELOW_ZERO.matcher(number).matches()) {
            return "is not a plain number: " + number + " " + unit + " is below zero";
        }
        if (ZEROS_IN_FRONT.matcher(number).matches()) {
            return "is not a plain number: leave out the leading zeros, such as \"12.5 " + unit + "\"";
        }
        return "is not a plain number: digits with at most one point, such as \"12.5 " + unit + "\"";
    }

    /**
     * The canonical form: no trailing zeros and no negative scale, so that {@code equals} agrees with
     * {@code compareTo} and 100 is written 100.
     *
     * @throws IllegalArgumentException if the value is below zero
     */
    static BigDecimal canonical(BigDecimal value, String unit) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(value.toPlainString() + " " + unit + " is below zero");
        }
        return stripped(value);
    }

    /** Without trailing zeros, unit or exponent, of any sign: {@code "-1.8"}. */
    static String plain(BigDecimal value) {
        return stripped(value).toPlainString();
    }

    /** As people read it: at most three decimals, half up, a leading zero, no trailing zero, a space, the unit. */
    static String print(BigDecimal value, String unit) {
        BigDecimal rounded =
                value.scale() > PRINTED_DECIMALS ? value.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP) : value;
        return canonical(rounded, unit).toPlainString() + " " + unit;
    }

    private static BigDecimal stripped(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
