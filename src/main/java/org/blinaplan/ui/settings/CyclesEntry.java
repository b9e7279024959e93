package org.blinaplan.ui.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.ui.common.Entry;

/** Cycles as people type them: {@code 1}, {@code 1 to 2}, {@code from 3}. */
final class CyclesEntry {
    private static final Pattern ONE = Pattern.compile("([0-9]{1,2})");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,2})\\s*(?:-|–|to)\\s*([0-9]{1,2})");
    private static final Pattern FROM = Pattern.compile("from\\s+([0-9]{1,2})(?:\\s+on)?|([0-9]{1,2})\\s+on");

    private CyclesEntry() {}

    /**
     * The ends as the file has them.
     *
     * @param first number
     * @param last number, empty where there is none
     */
    record Ends(String first, String last) {}

    static Entry<Ends> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry.Empty<>();
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return new Entry.Understood<>(new Ends(one.group(1), one.group(1)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Entry.Understood<>(new Ends(range.group(1), range.group(2)));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return new Entry.Understood<>(new Ends(from.group(1) == null ? from.group(2) : from.group(1), ""));
        }
        return new Entry.NotUnderstood<>("Type cycles such as 1, 1 to 2 or from 3; empty means every cycle.");
    }

    static String text(String first, String last) {
        if (last.isEmpty()) {
            return first.isEmpty() ? "" : "from " + first;
        }
        return first.equals(last) ? first : first + " to " + last;
    }
}
