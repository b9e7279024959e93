package org.blinaplan.export.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of which some are strong, with lines to write on: {@code Rich.of("*Time: _*, use within 4 h.")}. Only wordings
 * of the program and numbers go through {@link #of}, never what a person typed.
 *
 * @param runs one after the other
 */
record Rich(List<Run> runs) {
    Rich {
        runs = List.copyOf(runs);
    }

    /**
     * Words of one kind.
     *
     * @param kind how they look
     * @param text the words; empty for a line
     */
    record Run(Kind kind, String text) {
        /** How words look. */
        enum Kind {
            PLAIN,
            STRONG,
            /** How sure a number is, next to it. */
            MARK,
            /** A line to write on. */
            LINE
        }
    }

    /** {@code *} begins and ends what is strong, {@code _} is a line to write on. */
    static Rich of(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean strong = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '*' && c != '_') {
                run.append(c);
                continue;
            }
            add(runs, run, strong);
            if (c == '_') {
                runs.add(new Run(Run.Kind.LINE, ""));
            } else {
                strong = !strong;
            }
        }
        add(runs, run, strong);
        return new Rich(runs);
    }

    /** The same with how sure its numbers are; an empty mark adds nothing. */
    Rich marked(String mark) {
        if (mark.isEmpty()) {
            return this;
        }
        List<Run> more = new ArrayList<>(runs);
        more.add(new Run(Run.Kind.MARK, mark));
        return new Rich(more);
    }

    private static void add(List<Run> runs, StringBuilder run, boolean strong) {
        if (run.length() > 0) {
            runs.add(new Run(strong ? Run.Kind.STRONG : Run.Kind.PLAIN, run.toString()));
            run.setLength(0);
        }
    }
}
