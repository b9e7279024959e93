package org.blinaplan.application.ward;

import java.time.ZonedDateTime;

/** The words of one language for what is due, on a screen or on paper. */
public interface Wording {
    /** The wording of this key, its places {0}, {1} filled: {@code text("late", "6 h 40 min")}. */
    String text(String key, Object... values);

    /** {@code "10:00"}. */
    String time(ZonedDateTime at);

    /** {@code "Mon 10:00"}, where a heading carries the date. */
    String weekdayTime(ZonedDateTime at);

    /** {@code "Mon 16 Mar 2026, 10:00"}. */
    String moment(ZonedDateTime at);
}
