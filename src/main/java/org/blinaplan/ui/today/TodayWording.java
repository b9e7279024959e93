package org.blinaplan.ui.today;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import org.blinaplan.application.ward.Wording;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** The window's words for what is due. */
record TodayWording(Texts texts, ZonedDateTime now) implements Wording {
    private static final String PREFIX = "today.";

    @Override
    public String text(String key, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = String.valueOf(values[i]);
        }
        return texts.of(PREFIX + key, words);
    }

    @Override
    public String time(ZonedDateTime at) {
        return Dates.time(at.toLocalTime()) + which(at);
    }

    @Override
    public String weekdayTime(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("EEE", texts.locale()).format(at) + " " + time(at) + town(at);
    }

    @Override
    public String moment(ZonedDateTime at) {
        return Dates.moment(at) + which(at) + town(at);
    }

    /** With its date where it is neither today nor to come. */
    String row(ZonedDateTime at) {
        boolean earlier = at.toInstant().isBefore(now.toInstant())
                && !at.toLocalDate()
                        .equals(now.withZoneSameInstant(at.getZone()).toLocalDate());
        return earlier ? Dates.shortMoment(at) + which(at) + town(at) : weekdayTime(at);
    }

    /** Which of the two is meant where the clock shows this time twice that day. */
    private String which(ZonedDateTime at) {
        ZoneOffsetTransition change = at.getZone().getRules().getTransition(at.toLocalDateTime());
        if (change == null || !change.isOverlap()) {
            return "";
        }
        return " " + text(at.getOffset().equals(change.getOffsetBefore()) ? "clock.old" : "clock.new");
    }

    /** The town of a patient whose clock shows another time than the ward's. */
    private String town(ZonedDateTime at) {
        boolean same =
                at.getOffset().equals(at.withZoneSameInstant(now.getZone()).getOffset());
        return same ? "" : " " + Dates.town(at.getZone());
    }
}
