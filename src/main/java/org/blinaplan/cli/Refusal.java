package org.blinaplan.cli;

import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;

/** The input could not be used: sentences for standard error, one a line. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    Refusal(List<String> lines) {
        super(String.join("; ", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    Refusal(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }

    /** What was read, or a refusal with every problem, each behind these words. */
    static <T> T valueOf(Reading<T> reading, String where) {
        if (reading instanceof Reading.Refused<T> refused) {
            throw new Refusal(refused.problems().stream()
                    .map(Problem::toString)
                    .map(where::concat)
                    .toList());
        }
        return ((Reading.Read<T>) reading).value();
    }
}
