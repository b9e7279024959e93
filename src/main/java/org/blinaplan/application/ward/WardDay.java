package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * What is due in a ward: {@code WardDay.of(courses, List.of(), now, Horizon.HOURS_48)}.
 *
 * @param now in the ward's zone
 * @param horizon how far ahead it looks
 * @param interruptions the longest first
 * @param tasks overdue first, then the next 24 hours, then 24 to 48, each in order of time
 * @param sessions of the pharmacy, in order of time
 * @param unreadable courses of which nothing can be said
 * @param courses how many were looked at, unreadable ones among them
 * @param notAdopted ids of the courses' monographs that nobody has adopted
 * @param site name of the hospital; absent where no course names one
 */
public record WardDay(
        ZonedDateTime now,
        Horizon horizon,
        List<Interruption> interruptions,
        List<DueTask> tasks,
        List<PreparedSession> sessions,
        List<Unreadable> unreadable,
        int courses,
        List<String> notAdopted,
        @Nullable String site) {
    public WardDay {
        interruptions = List.copyOf(interruptions);
        tasks = List.copyOf(tasks);
        sessions = List.copyOf(sessions);
        unreadable = List.copyOf(unreadable);
        notAdopted = List.copyOf(notAdopted);
    }

    /**
     * Of these courses.
     *
     * @param now in the ward's zone; not before the moments as of which the courses were planned
     */
    public static WardDay of(
            List<PatientCourse> courses, List<Unreadable> unreadable, ZonedDateTime now, Horizon horizon) {
        Window window = new Window(now, horizon);
        List<Interruption> interruptions = new ArrayList<>();
        List<DueTask> tasks = new ArrayList<>();
        PreparationList preparation = new PreparationList(window);
        for (PatientCourse course : courses) {
            List<WardCycle> cycles = WardCycle.of(course.plan(), window);
            Interruption.of(course, now).ifPresent(interruptions::add);
            tasks.addAll(CourseTasks.of(course, cycles, window));
            preparation.add(course, cycles);
        }
        interruptions.sort(
                Comparator.comparing(stopped -> stopped.gap().gap().start().toInstant()));
        tasks.sort(DueTask.ORDER);
        return new WardDay(
                now,
                horizon,
                interruptions,
                tasks,
                preparation.sessions(),
                unreadable,
                courses.size() + unreadable.size(),
                courses.stream()
                        .map(course -> course.plan().monograph())
                        .filter(monograph -> !monograph.adopted())
                        .map(Monograph::id)
                        .distinct()
                        .sorted()
                        .toList(),
                courses.stream()
                        .map(course -> course.plan().site().name())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The same looking less far ahead. */
    public WardDay within(Horizon shorter) {
        Window window = new Window(now, shorter);
        return new WardDay(
                now,
                shorter,
                interruptions,
                tasks.stream()
                        .filter(task -> window.isPast(task.at()) || window.contains(task.at()))
                        .toList(),
                sessions.stream()
                        .filter(session -> PreparationList.isInside(session, window))
                        .toList(),
                unreadable,
                courses,
                notAdopted,
                site);
    }

    /** The same for these people: interruptions and what cannot be read concern everybody. */
    public WardDay forStaff(Staff people) {
        return new WardDay(
                now,
                horizon,
                interruptions,
                tasks.stream().filter(task -> task.staff().isFor(people)).toList(),
                people == Staff.NURSE ? List.of() : sessions,
                unreadable,
                courses,
                notAdopted,
                site);
    }

    /** How many patients stand in it. */
    public int patients() {
        Set<String> named = new HashSet<>();
        interruptions.forEach(stopped -> named.add(stopped.course().course()));
        tasks.forEach(task -> named.add(task.who().course()));
        sessions.forEach(
                session -> session.bags().forEach(bag -> named.add(bag.who().course())));
        unreadable.forEach(course -> named.add(course.course()));
        return named.size();
    }
}
