package org.blinaplan.ui.common;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a field's text names weekdays. */
public interface DayText {
    /** The days of the text; null where it cannot be understood. */
    @Nullable
    Set<DayOfWeek> days(String text);

    /** The text with these days instead. */
    String with(String text, Set<DayOfWeek> days);
}
