package org.blinaplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.application.Draft;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.OrderDifference;
import org.blinaplan.application.course.OrderVersion;
import org.blinaplan.application.course.PlanStoredCourse;
import org.blinaplan.application.course.Printout;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blinaplan course}: courses in the store. */
@Command(
        name = "course",
        description = "Courses in the store: an order in, the list, a plan out, events in, a verification.",
        mixinStandardHelpOptions = true)
final class CourseCommand {
    private final Program program;
    private final StoredCourses courses;
    private final Streams streams;

    CourseCommand(Program program, Streams streams) {
        this.program = program;
        this.courses = program.courses();
        this.streams = streams;
    }

    private int opened(StoreOptions where, StoreOptions.Work work) {
        return where.opened(courses.store(), program.passwords(), work);
    }

    @Command(
            name = "add",
            description = "Keeps an order and prints the id of its course, or keeps it as a further version.")
    int add(
            @Mixin StoreOptions where,
            @Parameters(paramLabel = "ORDER.json") Path order,
            @Option(names = "--course", paramLabel = "ID", description = "The course of which it is a further version.")
                    @Nullable
                    String course,
            @Mixin ExpectedOption expected) {
        byte[] json = InputFile.read(order);
        return opened(where, store -> {
            Bases bases = courses.bases().read(store);
            Refusal.valueOf(courses.orders().read(json, bases.site()), "");
            if (course == null) {
                streams.print(courses.courses().add(store, json) + "\n");
                return ExitStatus.DONE;
            }
            StoredCourse before = read(store, course);
            kept(courses.courses().change(store, before.id(), expected.of(before), json));
            int number = before.latest().number() + 1;
            StringBuilder text = new StringBuilder("Version " + number + " of " + course + " is a draft.\n");
            for (OrderDifference difference :
                    OrderDifference.between(draft(before.latest().json()), draft(json))) {
                text.append(difference.path())
                        .append(": ")
                        .append(difference.before().isEmpty() ? "(nothing)" : difference.before())
                        .append(" -> ")
                        .append(difference.after().isEmpty() ? "(nothing)" : difference.after())
                        .append('\n');
            }
            streams.print(text.toString());
            return ExitStatus.DONE;
        });
    }

    private Draft draft(String json) {
        return draft(json.getBytes(StandardCharsets.UTF_8));
    }

    private Draft draft(byte[] json) {
        return Refusal.valueOf(courses.orders().open(json), "");
    }

    @Command(name = "list", description = "Every course, one a line, the id first.")
    int list(@Mixin StoreOptions where, @Mixin NowOption now) {
        return opened(where, store -> {
            store.require(Deed.READ_COURSES);
            Bases bases = courses.bases().read(store);
            Clock clock = now.clock(program.clock());
            TextTable table = new TextTable();
            for (StreamId course : store.records().changedAfter(0)) {
                if (!course.isCourse()) {
                    continue;
                }
                table.row(line(store, course, bases, clock));
            }
            streams.print(table.text(""));
            return ExitStatus.DONE;
        });
    }

    /** A course that cannot be read does not hide the others. */
    private List<String> line(OpenedStore store, StreamId course, Bases bases, Clock clock) throws StoreFault {
        try {
            StoredCourse stored = courses.courses().read(store, course);
            return CourseLine.of(stored, courses.planning().plan(stored, bases, clock.instant()));
        } catch (StoreFault.Unreadable e) {
            return List.of(course.text(), String.valueOf(e.getMessage()));
        }
    }

    @Command(name = "show", description = "The plan of a course, as of now.")
    int show(
            @Mixin StoreOptions where,
            @Parameters(paramLabel = "ID") String course,
            @Option(
                            names = "--order",
                            paramLabel = "N",
                            description = "A version of its order; by default the one that is verified, or the last.")
                    @Nullable
                    Integer number,
            @Mixin NowOption now,
            @Mixin FormatOption format,
            @Mixin PaperOptions paper,
            @Option(names = "--out", paramLabel = "DIR", description = "Also write its papers into this folder.")
                    @Nullable
                    Path out) {
        paper.check();
        return opened(where, store -> {
            StoredCourse stored = read(store, course);
            OrderVersion version = version(stored, number);
            Clock clock = now.clock(program.clock());
            PlanStoredCourse.Stood stood = Refusal.valueOf(
                    courses.planning().plan(stored, version, courses.bases().read(store), clock.instant()), "");
            String text = format.isJson()
                    ? program.plans().file(stood.plan())
                    : replaced(stored, version) + PlanText.of(stood.plan(), stood.standing());
            if (out != null) {
                List<Path> written = papers(store, stored, stood, paper, clock, out);
                text = format.isJson() ? text : text + "\nWritten: " + PlanCommand.join(written) + "\n";
            }
            streams.print(text);
            return stood.plan().isStopped() ? ExitStatus.STOPPED : ExitStatus.DONE;
        });
    }

    /** A version that another has taken the place of says so before anything else. */
    private static String replaced(StoredCourse course, OrderVersion version) {
        int given = course.operative().number();
        return version.number() < given
                ? "REPLACED: version " + given + " is given. Do not give version " + version.number() + ".\n\n"
                : "";
    }

    /** Writes the papers, and records each document. */
    private List<Path> papers(
            OpenedStore store,
            StoredCourse course,
            PlanStoredCourse.Stood stood,
            PaperOptions paper,
            Clock clock,
            Path out)
            throws StoreFault {
        store.require(Deed.PRINT);
        OrderVersion version = Objects.requireNonNull(stood.standing().order());
        String replaced = replaced(course, version);
        if (!replaced.isEmpty()) {
            throw new Refusal(replaced.strip() + " Its papers are not printed.");
        }
        OutputFolder folder = OutputFolder.at(out);
        String code = program.plans().checkCode(stood.plan());
        PrintOptions options = paper.of(
                clock.instant(),
                stood.standing().stamp(stood.plan(), code, store.records().head(), false));
        List<Path> written = PlanCommand.write(program, folder, stood.plan(), options);
        for (PaperDocument document : program.documents().get()) {
            courses.courses().printed(store, course.id(), new Printout(document.name(), version.number(), code));
        }
        return written;
    }

    private static OrderVersion version(StoredCourse course, @Nullable Integer number) {
        if (number == null) {
            return course.operative();
        }
        if (number < 1 || number > course.orders().size()) {
            throw new Refusal("--order: there is no version " + number + "; write 1 to "
                    + course.orders().size());
        }
        return course.orders().get(number - 1);
    }

    @Command(name = "log", description = "Keeps what happened to a course.")
    int log(
            @Mixin StoreOptions where,
            @Parameters(paramLabel = "ID") String course,
            @Parameters(paramLabel = "EVENTS.json") Path events,
            @Mixin ExpectedOption expected) {
        byte[] json = InputFile.read(events);
        return opened(where, store -> {
            StoredCourse stored = read(store, course);
            PlanStoredCourse.Based based = Refusal.valueOf(
                    courses.planning()
                            .read(stored, stored.operative(), courses.bases().read(store)),
                    "");
            Refusal.valueOf(
                    courses.planning().log(stored, based, List.of(new String(json, StandardCharsets.UTF_8))),
                    stored.events().isEmpty() ? "" : "counted with what is recorded already: ");
            Kept kept = kept(courses.courses().record(store, stored.id(), expected.of(stored), json));
            streams.print("Recorded; " + course + " is at version " + kept.version() + ".\n");
            return ExitStatus.DONE;
        });
    }

    private StoredCourse read(OpenedStore store, String course) throws StoreFault {
        return read(courses, store, course);
    }

    /** The course of an id that somebody typed. */
    static StoredCourse read(StoredCourses courses, OpenedStore store, String course) throws StoreFault {
        try {
            return courses.courses().read(store, new StreamId(course));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    /** What was kept; a refusal that shows what somebody else has added since. */
    static Kept kept(Outcome outcome) {
        if (outcome instanceof Outcome.Appended appended) {
            return appended.kept();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Somebody else was faster; nothing was kept. Look at it and decide again:");
        List<Kept> added = ((Outcome.Overtaken) outcome).since();
        if (added.isEmpty()) {
            lines.add("how the site works, or a monograph, was changed");
        }
        for (Kept since : added) {
            lines.add("version " + since.version() + ": " + since.kind().name().toLowerCase(Locale.ROOT) + " by "
                    + since.by() + ", " + since.at());
        }
        throw new Refusal(lines);
    }
}
