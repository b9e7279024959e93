package org.blinaplan.cli;

import java.util.List;

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
}
