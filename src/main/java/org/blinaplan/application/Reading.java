package org.blinaplan.application;

import java.util.List;
import java.util.function.Function;

/**
 * What reading an input gave: the value, or every problem it has.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {
    /** What this function makes of the value; the same problems where there is none. */
    default <R> Reading<R> map(Function<T, R> made) {
        return flatMap(value -> new Read<>(made.apply(value)));
    }

    /** The further reading of the value; the same problems where there is none. */
    default <R> Reading<R> flatMap(Function<T, Reading<R>> further) {
        if (this instanceof Read<T> read) {
            return further.apply(read.value());
        }
        return new Refused<>(((Refused<T>) this).problems());
    }

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
