package org.blinaplan.application.course;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StreamId;

/**
 * Every course of a store up to one of its records: which of them to open, and whose they are. It is made from the
 * records and can be made again; nothing that is printed comes from it.
 */
public final class CourseIndex {
    /** Of no records. */
    public static final CourseIndex EMPTY = new CourseIndex(new Head(0, ""), Map.of());

    private final Head head;
    private final Map<StreamId, SoughtCourse> courses;

    private CourseIndex(Head head, Map<StreamId, SoughtCourse> courses) {
        this.head = head;
        this.courses = Collections.unmodifiableMap(courses);
    }

    /** Of these courses, all as they are at this head. */
    public static CourseIndex of(Head head, Collection<IndexedCourse> courses) {
        return EMPTY.with(head, courses);
    }

    /** The same index further on, with these courses new or changed. */
    CourseIndex with(Head further, Collection<IndexedCourse> changed) {
        Map<StreamId, SoughtCourse> all = new LinkedHashMap<>(courses);
        changed.forEach(course -> all.put(course.id(), SoughtCourse.of(course)));
        return new CourseIndex(further, all);
    }

    /** The record it reaches. */
    public Head head() {
        return head;
    }

    /** Every course, the first that was kept first. */
    public List<IndexedCourse> courses() {
        return courses.values().stream().map(SoughtCourse::course).toList();
    }

    /** The course of this id. */
    public Optional<IndexedCourse> find(StreamId id) {
        return Optional.ofNullable(courses.get(id)).map(SoughtCourse::course);
    }

    /** Those to open: everything that is not over. */
    public List<IndexedCourse> underWay() {
        return courses().stream().filter(course -> !course.over()).toList();
    }

    /**
     * The courses that somebody looks for, the best match first: the number begins so, a family name begins so,
     * another name begins so, the rest; of equal ones those that are not over, then by name.
     *
     * @param typed name or number, or parts of them, in any order: {@code "ada oka"}; nothing at all finds everything
     * @param most courses at a time
     */
    public List<IndexedCourse> search(String typed, int most) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty() && !typed.isBlank()) {
            return List.of();
        }
        return courses.values().stream()
                .flatMap(course -> course.match(words).stream())
                .sorted()
                .limit(most)
                .map(SoughtCourse.Match::course)
                .toList();
    }
}
