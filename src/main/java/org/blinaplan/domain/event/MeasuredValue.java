package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.event.CourseEvent.Measurement;

/**
 * A laboratory value that can be compared: {@code "45 U/L"}. Units are compared as they are written and never converted.
 *
 * @param at when it was measured
 * @param number before the unit
 * @param unit as it was written
 */
public record MeasuredValue(ZonedDateTime at, BigDecimal number, String unit) {
    /** All values of one marker, in order of time. */
    public static List<MeasuredValue> of(String marker, List<EventLog.Entry> entries) {
        return entries.stream()
                .map(EventLog.Entry::event)
                .filter(event ->
                        event instanceof Measurement measured && measured.what().equals(marker))
                .map(event -> of((Measurement) event))
                .toList();
    }

    private static MeasuredValue of(Measurement measured) {
        return of(measured.at(), measured.value());
    }

    /** The number, one space and the unit. */
    static MeasuredValue of(ZonedDateTime at, String value) {
        int space = value.indexOf(' ');
        return new MeasuredValue(at, new BigDecimal(value.substring(0, space)), value.substring(space + 1));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return number.toPlainString() + " " + unit;
    }
}
