package org.blinaplan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For people or for programs, for every command that prints either. */
final class FormatOption {
    private static final List<String> FORMATS = List.of("text", "json");

    @Option(names = "--format", paramLabel = "text|json", description = "How it is printed; text by default.")
    private @Nullable String format;

    boolean isJson() {
        return "json".equals(format);
    }

    /** Text that was asked for, not text by default. */
    boolean isNamedText() {
        return "text".equals(format);
    }

    /** Adds what is wrong with it. */
    void check(List<String> wrong) {
        if (format != null && !FORMATS.contains(format)) {
            wrong.add("--format: \"" + format + "\" is not known; write text or json");
        }
    }
}
