package org.blinaplan.data;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.Problem;

/** Collects everything that is wrong with an input, so that all of it is reported at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String path, String message) {
        Problem problem = new Problem(path, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether something is wrong at this path or inside it. */
    boolean anyUnder(String path) {
        return found.stream()
                .map(Problem::path)
                .anyMatch(wrong -> wrong.equals(path) || wrong.startsWith(path + ".") || wrong.startsWith(path + "["));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
