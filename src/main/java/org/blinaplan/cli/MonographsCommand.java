package org.blinaplan.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code blinaplan monographs}: what is adopted, what is unconfirmed, which rows are missing. */
@Command(
        name = "monographs",
        description = "Lists every monograph: id, edition, adopted or not, unconfirmed numbers, rows missing.",
        mixinStandardHelpOptions = true)
final class MonographsCommand implements Callable<Integer> {
    private final Supplier<String> report;
    private final Streams streams;

    MonographsCommand(Supplier<String> report, Streams streams) {
        this.report = report;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.print(report.get());
        return ExitStatus.DONE;
    }
}
