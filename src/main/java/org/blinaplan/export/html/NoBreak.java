package org.blinaplan.export.html;

import java.util.regex.Pattern;

/** Keeps number and unit together at the end of a line. */
final class NoBreak {
    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=[0-9]) (?=(?:mL|mcg|mg|kg|cm|h|min|days|Tage)(?![A-Za-z])|%|°C)");

    private NoBreak() {}

    /** The text with a no-break space before every unit: {@code "5 mL/h"}. */
    static String units(String text) {
        return BEFORE_UNIT.matcher(text).replaceAll("\u00a0");
    }
}
