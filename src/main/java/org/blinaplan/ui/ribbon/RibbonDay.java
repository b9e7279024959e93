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
 * @param tasks what is due, in order of time
 * @param spoken the whole day in a sentence
 * @param told the card
 */
public record RibbonDay(
        DayKey key,
        String letter,
        String words,
        boolean closed,
        boolean today,
        List<DayTask> tasks,
        Told<String> spoken,
        Told<HoverCard> told) {
    public RibbonDay {
        tasks = List.copyOf(tasks);
    }

    /** As a screen reader says the whole day. */
    public String sentence() {
        return spoken.get();
    }

    /** What the pointer is told. */
    public HoverCard card() {
        return told.get();
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
