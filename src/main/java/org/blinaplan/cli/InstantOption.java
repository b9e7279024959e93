package org.blinaplan.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An instant with its offset and, if written, a zone that agrees: {@code 2026-03-02T10:00:00-05:00[America/New_York]}. */
final class InstantOption implements ITypeConverter<Instant> {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\[\\]]+)])?");

    @Override
    public Instant convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(matcher.group(1));
            String zone = matcher.group(2);
            if (zone != null
                    && !ZoneId.of(zone).getRules().getOffset(time.toInstant()).equals(time.getOffset())) {
                throw new TypeConversionException(
                        "the offset " + time.getOffset() + " is not that of " + zone + " then");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw wrong(text);
        }
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(
                "\"" + text + "\" is not an instant with its offset, such as 2026-03-02T10:00:00-05:00");
    }
}
