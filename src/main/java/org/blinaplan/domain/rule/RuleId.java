package org.blinaplan.domain.rule;

import java.util.regex.Pattern;

/**
 * The published name of a rule, {@code new RuleId("ADM-001")}; never used again for another rule.
 *
 * @param value three capitals, a hyphen, three digits
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{3}");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a rule id such as ADM-001");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
