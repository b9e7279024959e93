package org.blinaplan.ui.order;

import java.time.LocalDate;
import java.util.Optional;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Entry;

/** Dates as people type them, for other screens: {@code TypedDates.read("30 Sep 2026")}. */
public final class TypedDates {
    private TypedDates() {}

    /** The date; empty where it is not understood. */
    public static Optional<LocalDate> read(String typed) {
        return DateEntry.read(typed) instanceof Entry.Understood<LocalDate> day
                ? Optional.of(day.value())
                : Optional.empty();
    }
}
