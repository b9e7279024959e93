package org.blinaplan.cli;

import java.time.Instant;
import org.blinaplan.domain.order.EnteredInstant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An instant with its offset and, if written, a zone that agrees: {@code 2026-03-02T10:00:00-05:00[America/New_York]}. */
final class InstantOption implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return EnteredInstant.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
