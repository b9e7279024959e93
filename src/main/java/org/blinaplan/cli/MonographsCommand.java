package org.blinaplan.cli;

import java.util.concurrent.Callable;
import org.blinaplan.application.MonographReport;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan monographs}: what is adopted, what is unconfirmed, which rows are missing; and their adoption. */
@Command(
        name = "monographs",
        description = {
            "Lists every monograph: id, edition, adopted or not, unconfirmed numbers, rows missing.",
            "With --store: as two people of that store have adopted it, and every row they have not."
        },
        mixinStandardHelpOptions = true)
final class MonographsCommand implements Callable<Integer> {
    private final Program program;
    private final Streams streams;

    @Mixin
    private final StoreOptions where = new StoreOptions();

    MonographsCommand(Program program, Streams streams) {
        this.program = program;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!where.given()) {
            streams.print(program.monographs().get());
            return ExitStatus.DONE;
        }
        return where.opened(program.courses().store(), program.passwords(), this::list);
    }

    private int list(OpenedStore store) throws StoreFault {
        StringBuilder text = new StringBuilder();
        for (Monograph monograph :
                program.courses().bases().read(store).library().all()) {
            AdoptionState state = program.adopting().state(store, monograph.id());
            text.append(text.isEmpty() ? "" : "\n");
            MonographReport.lines(monograph).forEach(line -> text.append(line).append('\n'));
            AdoptionText.lines(state, store.person().name())
                    .forEach(line -> text.append(line).append('\n'));
        }
        streams.print(text.toString());
        return ExitStatus.DONE;
    }

    /** What the label in hand says. */
    static final class Read {
        @Option(names = "--as-printed", description = "The row stands in the label as the monograph has it.")
        private boolean asPrinted;

        @Option(
                names = "--value",
                paramLabel = "VALUE",
                description = "What the label says instead: 10 mL/h, or JSON as a monograph file has it there.")
        private @Nullable String value;

        @Option(names = "--document", paramLabel = "TEXT", description = "The label you hold.")
        private String document = "";

        @Option(names = "--section", paramLabel = "TEXT", description = "Its section or table.")
        private String section = "";

        @Option(names = "--edition", paramLabel = "TEXT", description = "Its edition.")
        private String edition = "";

        private void check() {
            if (asPrinted == (value != null)) {
                throw new Refusal("write --as-printed, or --value with --document, --section and --edition");
            }
        }

        private AdoptionState said(AdoptMonograph adopting, OpenedStore store, String monograph, String row)
                throws StoreFault {
            return value == null
                    ? adopting.confirm(store, monograph, row)
                    : Refusal.valueOf(
                            adopting.enter(store, monograph, row, value, new Label(document, section, edition)), "");
        }
    }

    @Command(name = "adopt", description = "Keeps what the printed label you hold says about one row.")
    int adopt(
            @Mixin StoreOptions in,
            @Parameters(paramLabel = "ID", description = "The monograph.") String monograph,
            @Option(names = "--row", required = true, paramLabel = "PATH", description = "As the list names it.")
                    String row,
            @Mixin Read read) {
        read.check();
        return in.opened(program.courses().store(), program.passwords(), store -> {
            AdoptionState state = read.said(program.adopting(), store, monograph, row);
            state.rows().stream()
                    .filter(each -> each.row().path().equals(row))
                    .forEach(each -> streams.print("Kept. " + row + ": "
                            + AdoptionText.standing(each, store.person().name()) + ".\n"));
            streams.print(AdoptionText.progress(state) + "\n");
            return ExitStatus.DONE;
        });
    }
}
