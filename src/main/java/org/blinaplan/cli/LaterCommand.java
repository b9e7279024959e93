package org.blinaplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command of the contract that this version does not have, {@code blinaplan store check}: it says so. */
@Command(hidden = true)
final class LaterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Whatever stands behind it is no mistake of the person who typed it. */
    @Unmatched
    private final List<String> rest = new ArrayList<>();

    @Override
    public Integer call() {
        throw new Refusal("\""
                + String.join(" ", spec.qualifiedName(), String.join(" ", rest)).strip()
                + "\" is not in this version. See blinaplan --help.");
    }
}
