package org.blinaplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.course.Standing;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan plan}: from an order to a plan. */
@Command(
        name = "plan",
        description = "Plans the course of an order, or of many orders one a line.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private final Program program;
    private final Streams streams;
    private final Consumer<Throwable> faults;

    @Parameters(arity = "0..1", paramLabel = "ORDER.json", description = "The order to plan.")
    private @Nullable Path order;

    @Option(
            names = "--lines",
            description = "Orders on standard input, one JSON a line; every line is answered by one line.")
    private boolean lines;

    @Option(
            names = "--events",
            paramLabel = "EVENTS.json",
            description = "What happened to it; the rest is planned from there.")
    private @Nullable Path events;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final NowOption now = new NowOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--alternatives", description = "Beside each cycle's bags up to five other sequences.")
    private boolean alternatives;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write plan.json, and calendar and worksheets as .pdf and .html, into this folder.")
    private @Nullable Path out;

    @Mixin
    private final PaperOptions paper = new PaperOptions();

    PlanCommand(Program program, Streams streams, Consumer<Throwable> faults) {
        this.program = program;
        this.streams = streams;
        this.faults = faults;
    }

    @Override
    public Integer call() {
        checkOptions();
        Clock clock = now.clock(program.clock());
        paper.check();
        SitePolicy policy = site.read(program.sites());
        if (lines) {
            return new PlanLines(
                            program.lines().apply(clock),
                            program.plans(),
                            (line, at) -> shown(plan(line.order(), line.events(), at)),
                            now.named(),
                            faults)
                    .answer(streams, policy);
        }
        if (order == null) {
            throw new Refusal("an order is missing; write: blinaplan plan ORDER.json");
        }
        Order read = Refusal.valueOf(program.orders().apply(clock).read(InputFile.read(order), policy), "");
        EventLog happened = events == null
                ? null
                : Refusal.valueOf(program.events().read(InputFile.read(events), read, policy, now.named()), "");
        Plan plan = plan(read, happened, policy);
        Plan shown = shown(plan);
        String text = format.isJson() ? program.plans().file(shown) : PlanText.of(shown, Standing.NOT_STORED);
        if (out != null) {
            PrintOptions options = paper.of(
                    clock.instant(), PageStamp.notStored(program.plans().checkCode(plan)));
            List<Path> written = write(program, OutputFolder.at(out), plan, options);
            text = format.isJson() ? text : text + "\nWritten: " + PlanCommand.join(written) + "\n";
        }
        streams.print(text);
        return plan.isStopped() ? ExitStatus.STOPPED : ExitStatus.DONE;
    }

    private Plan plan(Order read, @Nullable EventLog happened, SitePolicy policy) {
        return happened == null
                ? program.planner().plan(read, policy)
                : program.planner().plan(read, policy, happened, now.named());
    }

    /** What is printed of a plan; what is written into files, and its check code, never hold alternatives. */
    private Plan shown(Plan plan) {
        return alternatives ? program.compare().withAlternatives(plan) : plan;
    }

    /** Everything that is wrong with the options themselves, at once. */
    private void checkOptions() {
        List<String> wrong = new ArrayList<>();
        if (lines && events != null) {
            wrong.add("--lines reads events beside each order; leave --events out");
        }
        format.check(wrong);
        if (lines && order != null) {
            wrong.add("--lines reads orders from standard input; leave " + order + " out");
        }
        if (lines && format.isNamedText()) {
            wrong.add("--lines answers in JSON; leave --format text out");
        }
        if (lines && out != null) {
            wrong.add("--lines writes no files; leave --out out");
        }
        if (out != null && out.toString().isEmpty()) {
            wrong.add("--out: the name of the folder is empty; name a folder");
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
    }

    /** Makes all documents first, so that a fault in one leaves no half set behind. */
    static List<Path> write(Program program, OutputFolder folder, Plan plan, PrintOptions options) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.json", program.plans().file(plan).getBytes(StandardCharsets.UTF_8));
        for (PaperDocument document : program.documents().get()) {
            files.put(document.name() + ".pdf", document.pdf(plan, PlanPart.ALL, options));
            files.put(
                    document.name() + ".html",
                    document.html(plan, PlanPart.ALL, options).getBytes(StandardCharsets.UTF_8));
        }
        return files.entrySet().stream()
                .map(file -> folder.write(file.getKey(), file.getValue()))
                .toList();
    }

    static String join(List<Path> files) {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }
}
