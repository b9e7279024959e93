package org.blinaplan.export.html;

import java.time.ZonedDateTime;
import org.blinaplan.application.ward.Wording;

/** The words of the ward list in one language. */
record WardWording(Words words, DateText dates) implements Wording {
    WardWording(Words words) {
        this(words, new DateText(words));
    }

    @Override
    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    @Override
    public String time(ZonedDateTime at) {
        return dates.exactClock(at);
    }

    @Override
    public String weekdayTime(ZonedDateTime at) {
        return dates.weekday(at.toLocalDate()) + " " + dates.exactClock(at);
    }

    @Override
    public String moment(ZonedDateTime at) {
        return dates.moment(at);
    }

    /** {@code "Mon 16 Mar, 10:00"}: every row carries its date. */
    String row(ZonedDateTime at) {
        return dates.brief(at.toLocalDate()) + ", " + dates.exactClock(at);
    }
}
