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
 * @param all of these in one text: what does not stand in it fits nowhere
 */
record SoughtCourse(IndexedCourse course, List<String> number, SearchWords family, SearchWords given, String all) {
    static SoughtCourse of(IndexedCourse course) {
        IndexedCourse.Named patient = course.patient();
        SearchWords number = SearchWords.of(patient.number());
        SearchWords family = SearchWords.of(patient.familyName());
        SearchWords given = SearchWords.of(patient.givenName());
        String all = number.joined() + " " + String.join(" ", family.words()) + " " + String.join(" ", given.words());
        return new SoughtCourse(course, number.tails(), family, given, all);
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
        for (String word : typed.words()) {
            if (!all.contains(word)) {
                return Optional.empty();
            }
        }
        String whole = typed.joined();
        if (number.stream().anyMatch(tail -> tail.startsWith(whole))) {
            return Optional.of(Fit.NUMBER);
        }
        if (typed.words().stream().allMatch(this::begins)) {
            return Optional.of(typed.words().stream().anyMatch(family::anyBegins) ? Fit.FAMILY_NAME : Fit.ANY_WORD);
        }
        return Optional.of(Fit.SOMEWHERE);
    }

    private boolean begins(String word) {
        return family.anyBegins(word)
                || given.anyBegins(word)
                || number.stream().anyMatch(tail -> tail.startsWith(word));
    }
}
