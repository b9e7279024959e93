package org.blinaplan.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with an input, so that all of it is reported at once. */
final class Problems {
    private static final int LONGEST = 1_000;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String path, String message) {
        found.add(new Problem(printable(path), printable(message)));
    }

    /** A problem is one line, whatever the input holds. */
    private static String printable(String text) {
        if (text.codePoints().noneMatch(Signs::isUnprintable) && text.length() <= LONGEST) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(c ->
                        shown.append(Signs.isUnprintable(c) ? String.format("\\u%04x", c) : Character.toString(c)));
        return shown.toString();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The value, or all problems there are. */
    <T> Reading<T> reading(@Nullable T value) {
        if (value == null || !found.isEmpty()) {
            return new Reading.Refused<>(all());
        }
        return new Reading.Read<>(value);
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
