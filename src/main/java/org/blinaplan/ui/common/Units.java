package org.blinaplan.ui.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities whose unit stands beside their field: people type the number, files write both. */
public final class Units {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\S+?)\\s*(kg|cm|mL|U/L)");

    private Units() {}

    /** {@code "44.6"} and {@code "44.6kg"} are {@code "44.6 kg"}; with another unit it stays as typed. */
    public static String with(String typed, String unit) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(typed);
        if (matcher.matches()) {
            return matcher.group(1) + " " + matcher.group(2);
        }
        return typed.isEmpty() || typed.contains(" ") ? typed : typed + " " + unit;
    }

    /** {@code "44.6"} for {@code "44.6 kg"}; with another unit it stays as it is. */
    public static String without(String written, String unit) {
        String end = " " + unit;
        return written.endsWith(end) ? written.substring(0, written.length() - end.length()) : written;
    }
}
