package org.blinaplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.rule.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan course verify}: a second person types what decides the dose, and signs where both entries agree. */
@Command(
        name = "verify",
        description = "Compares a second entry with the order, and signs its plan where both agree.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class CourseVerifyCommand implements Callable<Integer> {
    private final Program program;
    private final StoredCourses courses;
    private final Streams streams;

    @Mixin
    private final StoreOptions where = new StoreOptions();

    @Mixin
    private final Typed typed = new Typed();

    @ArgGroup
    private Decision decision = new Decision();

    @Parameters(paramLabel = "ID")
    private String course = "";

    @Option(names = "--accept", description = "Every finding that is shown was read and is accepted.")
    private boolean accept;

    CourseVerifyCommand(Program program, Streams streams) {
        this.program = program;
        this.courses = program.courses();
        this.streams = streams;
    }

    /** What the second person reads off the chart. */
    static final class Typed {
        @Option(names = "--weight", required = true, paramLabel = "WEIGHT", description = "From the chart: \"70 kg\".")
        private String weight = "";

        @Option(names = "--height", required = true, paramLabel = "HEIGHT", description = "From the chart: \"168 cm\".")
        private String height = "";

        @Option(names = "--indication", required = true, paramLabel = "ID", description = "The approved use.")
        private String indication = "";

        @Option(
                names = "--start",
                required = true,
                paramLabel = "TIME",
                description = "In the order's zone: 2026-03-02T10:00.")
        private String start = "";

        SecondEntry entry() {
            return new SecondEntry(weight, height, indication, start);
        }
    }

    /** Where the entries differ: which one holds, and why. */
    static final class Decision {
        @Option(names = "--first-is-right", paramLabel = "REASON", description = "The second entry was a slip; signs.")
        private @Nullable String first;

        @Option(
                names = "--second-is-right",
                paramLabel = "REASON",
                description = "The order is wrong; a new version is to be written.")
        private @Nullable String second;

        @Option(names = "--neither", paramLabel = "REASON", description = "Neither is trusted: measure again.")
        private @Nullable String neither;
    }

    @Override
    public Integer call() {
        return where.opened(courses.store(), program.passwords(), store -> {
            StoredCourse stored = CourseCommand.read(courses, store, course);
            Bases bases = courses.bases().read(store);
            Comparison comparison =
                    Refusal.valueOf(courses.verifying().compare(stored.latest(), typed.entry(), bases), "");
            streams.print(text(comparison));
            if (comparison.differences().isEmpty()) {
                return sign(store, stored, comparison, null);
            }
            return decided(store, stored, comparison);
        });
    }

    private int decided(OpenedStore store, StoredCourse course, Comparison comparison) throws StoreFault {
        if (decision.first != null) {
            return sign(store, course, comparison, decision.first);
        }
        if (decision.second != null || decision.neither != null) {
            boolean second = decision.second != null;
            CourseCommand.kept(courses.verifying()
                    .reject(
                            store,
                            course,
                            comparison,
                            second ? Verification.Outcome.SECOND_IS_RIGHT : Verification.Outcome.NEITHER,
                            String.valueOf(second ? decision.second : decision.neither)));
            streams.print("Kept, not signed. Nothing is given before a new version is written and verified.\n");
            return ExitStatus.STOPPED;
        }
        streams.print("The entries differ; nothing was kept. Read the chart together, then say --first-is-right,"
                + " --second-is-right or --neither with the reason.\n");
        return ExitStatus.STOPPED;
    }

    private int sign(OpenedStore store, StoredCourse course, Comparison comparison, @Nullable String reason)
            throws StoreFault {
        List<Finding> findings = comparison.toAccept();
        if (!findings.isEmpty() && !accept) {
            findings.forEach(finding ->
                    streams.print(finding.severity() + "  " + finding.rule() + ": " + finding.text() + "\n"));
            streams.print("Nothing was signed. Read the findings; where they are accepted, write --accept.\n");
            return ExitStatus.STOPPED;
        }
        CourseCommand.kept(courses.verifying().sign(store, course, comparison, reason));
        streams.print("Verified: version " + comparison.version().number() + ", plan "
                + program.plans().checkCode(comparison.first()) + ", by "
                + store.person().name() + ".\n");
        return ExitStatus.DONE;
    }

    private static String text(Comparison comparison) {
        Order first = comparison.first().order();
        Order second = comparison.second().order();
        TextTable table = new TextTable().row("", "first entry", "second entry", "");
        row(
                table,
                comparison,
                SecondEntry.Entered.WEIGHT,
                first.patient().weight(),
                second.patient().weight());
        row(
                table,
                comparison,
                SecondEntry.Entered.HEIGHT,
                first.patient().height(),
                second.patient().height());
        row(table, comparison, SecondEntry.Entered.INDICATION, first.indication(), second.indication());
        row(table, comparison, SecondEntry.Entered.START, first.start(), second.start());
        return table.text("");
    }

    private static void row(
            TextTable table, Comparison comparison, SecondEntry.Entered entered, Object first, Object second) {
        String name = entered.name().toLowerCase(Locale.ROOT);
        table.row(
                name,
                first.toString(),
                second.toString(),
                comparison.differences().contains(entered) ? "DIFFERS" : "same");
    }
}
