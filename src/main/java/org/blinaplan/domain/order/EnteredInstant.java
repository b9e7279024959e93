package org.blinaplan.domain.order;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An instant as a person or a file writes it: {@code 2026-03-02T10:00:00-05:00[America/New_York]}. */
public final class EnteredInstant {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\[\\]]+)])?");

    private EnteredInstant() {}

    /**
     * Reads an instant with its offset and, if written, a zone that agrees.
     *
     * @throws IllegalArgumentException in a sentence, if it is anything else
     */
    public static Instant parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text, null);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(matcher.group(1));
            String zone = matcher.group(2);
            if (zone != null
                    && !ZoneId.of(zone).getRules().getOffset(time.toInstant()).equals(time.getOffset())) {
                throw new IllegalArgumentException(
                        "the offset " + time.getOffset() + " is not that of " + zone + " then");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw wrong(text, e);
        }
    }

    private static IllegalArgumentException wrong(String text, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not an instant with its offset, such as 2026-03-02T10:00:00-05:00", cause);
    }
}
