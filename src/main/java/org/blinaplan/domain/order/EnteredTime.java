package org.blinaplan.domain.order;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A local time as a person wrote it, {@code EnteredTime.parse("2026-03-02T10:00")}, with an offset only where it was
 * written: {@code "2026-11-01T01:30-04:00"}.
 *
 * @param local the wall clock, whole minutes
 * @param offset the offset written beside it
 */
public record EnteredTime(LocalDateTime local, @Nullable ZoneOffset offset) {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /**
     * Reads a local time, with or without offset.
     *
     * @throws IllegalArgumentException if it is not a date and a time in whole minutes
     */
    public static EnteredTime parse(String text) {
        Matcher matcher = FORM.matcher(text);
        String local = matcher.matches() ? matcher.group(1) : null;
        if (local == null) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is not a local time in whole minutes, such as \"2026-03-02T10:00\", with its offset only where the clock shows it twice");
        }
        try {
            String offset = matcher.group(2);
            return new EnteredTime(LocalDateTime.parse(local), offset == null ? null : ZoneOffset.of(offset));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date and time of the calendar", e);
        }
    }

    /**
     * The instant it means in this zone.
     *
     * @throws IllegalArgumentException in a sentence, if the clock skips it there, shows it twice without an offset
     *     here, or never shows it with this offset
     */
    public ZonedDateTime in(ZoneId zone) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        ZoneOffset written = offset;
        if (valid.isEmpty()) {
            ZoneOffsetTransition change = zone.getRules().getTransition(local);
            throw new IllegalArgumentException(quoted("") + " does not exist in " + zone + ": the clock goes from "
                    + change.getDateTimeBefore().toLocalTime() + " to "
                    + change.getDateTimeAfter().toLocalTime() + " that day; choose a time before or after");
        }
        if (written == null) {
            if (valid.size() > 1) {
                throw new IllegalArgumentException(quoted("") + " occurs twice in " + zone + ": write "
                        + quoted(valid.get(0).getId()) + " for the first or "
                        + quoted(valid.get(1).getId()) + " for the second");
            }
            return local.atZone(zone);
        }
        if (!valid.contains(written)) {
            throw new IllegalArgumentException(quoted("") + " has the wrong offset for " + zone + ": it would be \""
                    + LOCAL.format(local) + valid.get(0) + "\"");
        }
        return ZonedDateTime.ofLocal(local, zone, written);
    }

    private String quoted(String otherOffset) {
        return "\"" + this + otherOffset + "\"";
    }

    /** As it was written. */
    @Override
    public String toString() {
        return LOCAL.format(local) + (offset == null ? "" : offset.getId());
    }
}
