package org.blinaplan.application;

import java.util.List;

/**
 * What reading an input gave: the value, or every problem it has.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {
    /** It can be used. */
    record Read<T>(T value) implements Reading<T> {}

    /** It cannot, and these are all the reasons. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }
}
