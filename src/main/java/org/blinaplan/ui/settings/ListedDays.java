package org.blinaplan.ui.settings;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.ui.common.DayText;
import org.jspecify.annotations.Nullable;

/** Weekdays as the file lists them: {@code "MONDAY,TUESDAY"}, or {@code "none"}. */
final class ListedDays implements DayText {
    private final Set<DayOfWeek> usual;

    /**
     * The days of one field.
     *
     * @param usual the days where nothing is entered
     */
    ListedDays(String usual) {
        this.usual = read(usual);
    }

    @Override
    public @Nullable Set<DayOfWeek> days(String text) {
        try {
            return text.isBlank() ? usual : read(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Set<DayOfWeek> read(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (!text.equals(SiteForm.NO_ITEM)) {
            Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .map(DayOfWeek::valueOf)
                    .forEach(days::add);
        }
        return days;
    }

    @Override
    public String with(String text, Set<DayOfWeek> days) {
        return text(days);
    }

    static String text(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? SiteForm.NO_ITEM
                : days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }
}
