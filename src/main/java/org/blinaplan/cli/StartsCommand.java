package org.blinaplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.StartDay;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan starts}: the counts of every start day from the planned one on, side by side. */
@Command(
        name = "starts",
        description = "Compares every start day of a cycle from the planned one on.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class StartsCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 366;
    private static final List<String> HEADINGS =
            List.of("start", "disconnect", "out of hours", "vials", "visits", "bags", "discarded");

    private final Program program;
    private final Streams streams;

    @Parameters(paramLabel = "ORDER.json", description = "The order to plan.")
    private @Nullable Path order;

    @Option(names = "--cycle", paramLabel = "N", description = "Which cycle; the first planned one by default.")
    private @Nullable Integer cycle;

    @Option(names = "--days", paramLabel = "N", description = "How many days; ${DEFAULT-VALUE} by default.")
    private int days = 14;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final NowOption now = new NowOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    StartsCommand(Program program, Streams streams) {
        this.program = program;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Clock clock = now.clock(program.clock());
        checkOptions();
        SitePolicy policy = site.read(program.sites());
        Path file = Objects.requireNonNull(order);
        Order read = Refusal.valueOf(program.orders().apply(clock).read(InputFile.read(file), policy), "");
        int number = cycle == null ? read.firstCycle() : cycle;
        if (number < read.firstCycle() || number > read.lastCycle()) {
            throw new Refusal("--cycle: the order plans no cycle " + number + "; write one from " + read.firstCycle()
                    + " to " + read.lastCycle());
        }
        Plan plan = program.planner().plan(read, policy);
        List<StartDay> starts = program.compare().starts(plan, number, days);
        streams.print(format.isJson() ? program.plans().starts(number, starts) : text(number, starts));
        return starts.stream().anyMatch(start -> start.sequence().counts() != null)
                ? ExitStatus.DONE
                : ExitStatus.STOPPED;
    }

    private void checkOptions() {
        List<String> wrong = new ArrayList<>();
        if (days < 1 || days > MOST_DAYS) {
            wrong.add("--days: " + days + " cannot be compared; write a number from 1 to " + MOST_DAYS);
        }
        format.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
    }

    private static String text(int cycle, List<StartDay> starts) {
        TextTable table = new TextTable().row(HEADINGS);
        for (StartDay start : starts) {
            table.row(row(start));
        }
        return "START DAYS OF CYCLE " + cycle + ", each with its best bags\n" + table.text("  ");
    }

    private static List<String> row(StartDay start) {
        BagCounts counts = start.sequence().counts();
        String when = PlanText.time(start.start());
        return counts == null
                ? List.of(when, String.valueOf(start.sequence().obstacle()))
                : List.of(
                        when,
                        PlanText.time(start.end()),
                        counts.visitsOutOfHours() == 0 ? "none" : String.valueOf(counts.visitsOutOfHours()),
                        String.valueOf(counts.vials().vials()),
                        String.valueOf(counts.visits()),
                        String.valueOf(start.sequence().bags().size()),
                        counts.discarded().toString());
    }
}
