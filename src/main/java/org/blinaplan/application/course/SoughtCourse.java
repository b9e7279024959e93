package org.blinaplan.application.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A course as search sees it.
 *
 * @param course that may be found
 * @param number its patient's number, from each of its words to the end
 * @param family words of the family name
 * @param given words of the given name
 */
record SoughtCourse(IndexedCourse course, List<String> number, SearchWords family, SearchWords given) {
    static SoughtCourse of(IndexedCourse course) {
        IndexedCourse.Named patient = course.patient();
        return new SoughtCourse(
                course,
                SearchWords.of(patient.number()).tails(),
                SearchWords.of(patient.familyName()),
                SearchWords.of(patient.givenName()));
    }

    /** How well a course fits what was typed. */
    private enum Fit {
        NUMBER,
        FAMILY_NAME,
        ANY_WORD,
        SOMEWHERE
    }

    /**
     * A course that fits; the best first.
     *
     * @param course that was found
     * @param fit how well
     */
    record Match(IndexedCourse course, Fit fit) implements Comparable<Match> {
        private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::fit)
                .thenComparing(match -> match.course().over())
                .thenComparing(match -> match.course().patient().familyName(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(match -> match.course().patient().givenName(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(match -> match.course().patient().number())
                .thenComparing(match -> match.course().id().text());

        @Override
        public int compareTo(Match other) {
            return BEST_FIRST.compare(this, other);
        }
    }

    /** Empty where it does not fit at all. */
    Optional<Match> match(SearchWords typed) {
        return fit(typed).map(fit -> new Match(course, fit));
    }

    private Optional<Fit> fit(SearchWords typed) {
        String whole = typed.joined();
        if (number.stream().anyMatch(tail -> tail.startsWith(whole))) {
            return Optional.of(Fit.NUMBER);
        }
        if (typed.words().stream().allMatch(this::begins)) {
            return Optional.of(typed.words().stream().anyMatch(family::anyBegins) ? Fit.FAMILY_NAME : Fit.ANY_WORD);
        }
        return typed.words().stream().allMatch(this::holds) ? Optional.of(Fit.SOMEWHERE) : Optional.empty();
    }

    private boolean begins(String word) {
        return family.anyBegins(word)
                || given.anyBegins(word)
                || number.stream().anyMatch(tail -> tail.startsWith(word));
    }

    private boolean holds(String word) {
        return family.anyHolds(word) || given.anyHolds(word) || number.stream().anyMatch(tail -> tail.contains(word));
    }
}
