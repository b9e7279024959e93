package org.blinaplan.ui.common;

import java.time.DayOfWeek;
import java.util.Set;
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/** The weekdays of weekly hours in one text, which keeps its times: {@code "Mon to Fri, 08:00–17:00"}. */
public final class HoursDays implements DayText {
    private @Nullable VisitHours usual;

    /** What is used where nothing is typed. */
    public void usual(VisitHours hours) {
        usual = hours;
    }

    @Override
    public @Nullable Set<DayOfWeek> days(String text) {
        VisitHours hours = hours(text);
        return hours == null ? null : hours.days();
    }

    @Override
    public String with(String text, Set<DayOfWeek> days) {
        VisitHours hours = hours(text);
        return hours == null ? text : HoursEntry.text(new VisitHours(days, hours.from(), hours.to()));
    }

    private @Nullable VisitHours hours(String text) {
        Entry<VisitHours> entry = HoursEntry.read(text);
        if (entry instanceof Entry.Understood<VisitHours> understood) {
            return understood.value();
        }
        return entry instanceof Entry.Empty<VisitHours> ? usual : null;
    }
}
