package org.blinaplan.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The reader's sentences quote dates as an order file writes them; the form shows and takes them as people do:
 * {@code "2026-03-08T02:30"} becomes {@code Sun 8 Mar 2026, 02:30}.
 */
public final class ReadableDates {
    private static final String DATE =
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})?";
    private static final Pattern IN_A_SENTENCE =
            Pattern.compile("\"" + DATE + "\"|(?<![\\w\"-])" + DATE + "(?![\\w\"-])");
    private static final int PARTS = 3;

    private ReadableDates() {}

    /** The sentence with every date of the calendar in words; what is no date stays as it is. */
    public static String in(String sentence) {
        return IN_A_SENTENCE.matcher(sentence).replaceAll(ReadableDates::words);
    }

    private static String words(MatchResult found) {
        int group = found.group(1) == null ? 1 + PARTS : 1;
        try {
            String day = Dates.day(LocalDate.parse(found.group(group)));
            String time = found.group(group + 1) == null ? "" : ", " + found.group(group + 1);
            String offset = found.group(group + 2) == null ? "" : " " + found.group(group + 2);
            return day + time + offset;
        } catch (DateTimeException e) {
            return java.util.regex.Matcher.quoteReplacement(found.group());
        }
    }
}
