package org.blinaplan.ui.common;

import org.blinaplan.application.Problem;

/** A reader's problem as the sentence that stands beside its field. */
public final class ProblemText {
    /** In a window nobody writes quotation marks. */
    private static final String OF_A_FILE = ", without quotation marks and exponent";

    private ProblemText() {}

    /** {@code "Is missing; it must be given."}. */
    public static String of(Problem problem) {
        String message = ReadableDates.in(problem.message()).replace(OF_A_FILE, "");
        String whole = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }

    /** The place in the file without its beginning: {@code "patient.weight"}, or nothing for the whole file. */
    public static String path(Problem problem) {
        return problem.path().replaceFirst("^\\$\\.?", "");
    }
}
