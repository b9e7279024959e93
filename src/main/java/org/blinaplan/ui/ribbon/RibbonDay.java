package org.blinaplan.ui.ribbon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * One column of a row.
 *
 * @param key cycle and date
 * @param letter one letter of the weekday
 * @param words weekday, day and month: {@code "Mon 16 Mar"}
 * @param closed a date without visits
 * @param today whether it is today
 * @param sentence as a screen reader says the whole day
 * @param card what the pointer is told
 * @param tasks what is due, in order of time
 */
public record RibbonDay(
        DayKey key,
        String letter,
        String words,
        boolean closed,
        boolean today,
        String sentence,
        HoverCard card,
        List<DayTask> tasks) {
    public RibbonDay {
        tasks = List.copyOf(tasks);
    }

    /** The local date. */
    public LocalDate date() {
        return key.date();
    }

    /** Saturday or Sunday. */
    public boolean isWeekend() {
        return date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Monday begins the week. */
    public boolean isMonday() {
        return date().getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** Whether a bag is hung, changed or taken down. */
    public boolean hasChange() {
        return tasks.stream().anyMatch(DayTask::isChange);
    }
}
