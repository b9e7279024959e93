package org.blinaplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.SiteFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one command and says how it went. */
public final class CommandLineProgram {
    private static final String NAME = "blinaplan";

    private final Program program;
    private final Streams streams;
    private final ToIntFunction<WindowWish> window;
    private final Consumer<Throwable> faults;

    /**
     * A program on these streams.
     *
     * @param program everything the commands use
     * @param streams where they read and write
     * @param window opens the window and gives the exit status once it is closed
     * @param faults keeps a record of what went wrong inside the program
     */
    public CommandLineProgram(
            Program program, Streams streams, ToIntFunction<WindowWish> window, Consumer<Throwable> faults) {
        this.program = program;
        this.streams = streams;
        this.window = window;
        this.faults = faults;
    }

    /** The program itself, without a command. */
    @Command(
            name = NAME,
            description = "Plans blinatumomab infusion courses. Without a command it opens the window.",
            synopsisSubcommandLabel = "COMMAND",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Exit status: 0 done; 1 planned, but a finding of severity stop is violated or undetermined;",
                "2 the input could not be used; 3 a fault of the program."
            })
    private static final class Root implements Callable<Integer> {
        private final SiteFormat sites;
        private final ToIntFunction<WindowWish> window;

        @Mixin
        private final SiteOption site = new SiteOption();

        @Option(names = "--store", paramLabel = "STORE", description = "The store: a file, or a jdbc:postgresql: URL.")
        private @Nullable String store;

        @Option(names = "--demo", description = "A ward of invented patients, for teaching.")
        private boolean teaching;

        Root(SiteFormat sites, ToIntFunction<WindowWish> window) {
            this.sites = sites;
            this.window = window;
        }

        @Override
        public Integer call() {
            if (site.isNamed() && (teaching || store != null)) {
                throw new Refusal("--site is for one order in a file; leave " + (teaching ? "--demo" : "--store")
                        + " out, or write the site policy in the settings");
            }
            return window.applyAsInt(new WindowWish(site.isNamed() ? site.read(sites) : null, store, teaching));
        }
    }

    /** Runs the command of these arguments and gives the exit status. */
    public int run(String... arguments) {
        StoreCommand store = new StoreCommand(program.courses().store(), program.passwords(), streams);
        CommandLine root = new CommandLine(new Root(program.sites(), window))
                .addSubcommand(new PlanCommand(program, streams, faults))
                .addSubcommand(new StartsCommand(program, streams))
                .addSubcommand(new MonographsCommand(program, streams))
                .addSubcommand(new RulesCommand(program.rules(), streams))
                .addSubcommand(new CommandLine(new CourseCommand(program, streams))
                        .addSubcommand(new CourseVerifyCommand(program, streams)))
                .addSubcommand(new CommandLine(store).addSubcommand(new StoreCommand.UserCommand(store)));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.getCommandSpec().version(NAME + " " + program.version());
        root.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(NAME + " " + program.version()));
        root.setOut(streams.writer())
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, rest) -> refuse(List.of(e.getMessage(), "See blinaplan --help.")))
                .setExecutionExceptionHandler((e, command, result) -> failed(e));
        try {
            return root.execute(arguments);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private int failed(Exception e) {
        if (e instanceof Refusal refusal) {
            return refuse(refusal.lines());
        }
        if (e instanceof CannotPrint reason) {
            return refuse(List.of(String.valueOf(reason.getMessage())));
        }
        faults.accept(e);
        return ExitStatus.FAULT;
    }

    private int refuse(List<String> lines) {
        for (String line : lines) {
            streams.err().println(line.replaceAll("\\R", " "));
        }
        streams.err().flush();
        return ExitStatus.REFUSED;
    }
}
