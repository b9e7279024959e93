package org.blinaplan.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Upper limits of normal in a site policy: {@code {"ALT": "45 U/L"}}. */
final class UpperLimits {
    static final Field<Map<String, String>> FIELD = Field.object(UpperLimits::limits);

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})? ";
    private static final Pattern ENZYME = Pattern.compile(NUMBER + "U/L");
    private static final Pattern ANY = Pattern.compile(NUMBER + "[^ ].*");
    private static final Pattern BILIRUBIN = Pattern.compile(NUMBER + "(?:mg/dL|umol/L)");

    private UpperLimits() {}

    private static Map<String, String> limits(ObjectReader in) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (String enzyme : List.of("ALT", "AST", "GGT")) {
            put(limits, in, enzyme, ENZYME, "such as \"45 U/L\"");
        }
        put(limits, in, "bilirubin", BILIRUBIN, "such as \"1.2 mg/dL\" or \"21 umol/L\"");
        return limits;
    }

    private static void put(Map<String, String> limits, ObjectReader in, String name, Pattern form, String example) {
        String limit = in.optional(name, value(form, example));
        if (limit != null) {
            limits.put(name, limit);
        }
    }

    /** A value of this marker: an enzyme in U/L, bilirubin in one of its two units, others with any unit. */
    static Field<String> measured(String marker) {
        return switch (marker) {
            case "ALT", "AST", "GGT" -> value(ENZYME, "such as \"45 U/L\"");
            case "bilirubin" -> value(BILIRUBIN, "such as \"1.2 mg/dL\" or \"21 umol/L\"");
            default -> value(ANY, "such as \"12 mg/L\"");
        };
    }

    private static Field<String> value(Pattern form, String example) {
        return Field.text(text -> {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException("\"" + text + "\" is not a number and its unit, " + example);
            }
            return text;
        });
    }
}
