package org.blinaplan.cli;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where passwords come from: an environment variable, or what is typed on the terminal without being shown. */
public final class Passwords {
    /** The variable that holds the password of the person who opens a store. */
    static final String PASSWORD = "BLINAPLAN_PASSWORD";

    private final Function<String, @Nullable String> environment;
    private final Function<String, Optional<char[]>> terminal;

    /**
     * From these sources.
     *
     * @param environment by the name of a variable
     * @param terminal asks with these words; empty where there is no terminal
     */
    public Passwords(Function<String, @Nullable String> environment, Function<String, Optional<char[]>> terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Of this process. */
    public static Passwords ofTheProcess() {
        return new Passwords(
                System::getenv,
                words -> Optional.ofNullable(System.console()).map(console -> console.readPassword("%s: ", words)));
    }

    char[] ask(String variable, String words) {
        String given = environment.apply(variable);
        if (given != null) {
            return given.toCharArray();
        }
        return terminal.apply(words)
                .orElseThrow(() -> new Refusal(
                        words + ": nobody can be asked here; set " + variable + ", or run it in a terminal"));
    }
}
