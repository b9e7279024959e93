package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due for one patient.
 *
 * @param who the patient
 * @param at when, in the patient's zone; for what may be done already, now
 * @param matter what
 * @param place where
 * @param staff who does it
 * @param late how long it is overdue; zero where it is not
 * @param part of the list
 * @param verified whether the order was
 * @param assumption what it rests on; absent where it is simply planned
 */
public record DueTask(
        WardPatient who,
        ZonedDateTime at,
        Matter matter,
        Place place,
        Staff staff,
        Duration late,
        Part part,
        boolean verified,
        @Nullable Assumption assumption) {
    /** By part, then by time, then by name; at one instant of one patient in the order in which it is done. */
    static final Comparator<DueTask> ORDER = Comparator.comparing(DueTask::part)
            .thenComparing(task -> task.at().toInstant())
            .thenComparing(task -> task.who().listName())
            .thenComparing(task -> task.who().number())
            .thenComparing(task -> task.who().course());

    /** Where it stands in the list. */
    public enum Part {
        OVERDUE,
        NEXT_24_HOURS,
        NEXT_48_HOURS
    }
}
