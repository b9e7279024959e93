package org.blinaplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.PlanUnderWay.UnderWay;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.teaching.InventedPatients;
import org.blinaplan.application.teaching.OpenedWard;
import org.blinaplan.application.ward.DayUnderWay;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.application.ward.WardPaper;

/** Where there is no display: writes the papers of a ward of invented patients to files and names them. */
public final class DemonstrationPapers {
    private static final String FOLDER = "blinaplan-demonstration";

    private final Program program;
    private final Supplier<WardPaper> paper;
    private final Opening ward;
    private final Streams streams;
    private final Consumer<Throwable> faults;
    private final Path wished;

    /** Opens the ward. */
    public interface Opening {
        OpenedWard open() throws StoreFault;
    }

    /** Papers that are written to the folder the program was started in. */
    public DemonstrationPapers(
            Program program, Supplier<WardPaper> paper, Opening ward, Streams streams, Consumer<Throwable> faults) {
        this(program, paper, ward, streams, faults, Path.of(FOLDER));
    }

    DemonstrationPapers(
            Program program,
            Supplier<WardPaper> paper,
            Opening ward,
            Streams streams,
            Consumer<Throwable> faults,
            Path wished) {
        this.program = program;
        this.paper = paper;
        this.ward = ward;
        this.streams = streams;
        this.faults = faults;
        this.wished = wished;
    }

    /** Writes the files; the exit status. */
    public int write() {
        try (OpenedWard opened = ward.open()) {
            String files = PlanCommand.join(write(opened));
            streams.print("There is no display for the window, so the papers of invented patients were written to: "
                    + files + "\n");
            return ExitStatus.DONE;
        } catch (Refusal e) {
            e.lines().forEach(streams.err()::println);
            return ExitStatus.REFUSED;
        } catch (StoreFault e) {
            streams.err().println(e.getMessage());
            return ExitStatus.REFUSED;
        } catch (IOException | RuntimeException e) {
            faults.accept(e);
            return ExitStatus.FAULT;
        }
    }

    private List<Path> write(OpenedWard opened) throws StoreFault, IOException {
        List<UnderWay> courses = opened.courses()
                .underWay()
                .of(
                        opened.store(),
                        opened.courses().index().open(opened.store()),
                        opened.now().toInstant());
        Path folder = folder();
        List<Path> files = new ArrayList<>(day(DayUnderWay.of(courses, opened.now(), Horizon.HOURS_48), folder));
        for (UnderWay course : courses) {
            if (InventedPatients.ON_PAPER.contains(course.indexed().patient().number())
                    && course.planned() instanceof Reading.Read<Stood> stood) {
                String name = course.indexed().patient().familyName().toLowerCase(Locale.ROOT);
                Plan plan = stood.value().plan();
                files.addAll(PlanCommand.write(
                        program,
                        OutputFolder.at(folder.resolve(name)),
                        plan,
                        options(stood.value()
                                .standing()
                                .stamp(
                                        plan,
                                        program.plans().checkCode(plan),
                                        opened.store().records().head(),
                                        true))));
            }
        }
        return files;
    }

    private List<Path> day(WardDay day, Path folder) {
        WardPaper list = paper.get();
        byte[] pdf = list.pdf(day, options(PageStamp.INVENTED));
        byte[] html = list.html(day, options(PageStamp.INVENTED)).getBytes(StandardCharsets.UTF_8);
        OutputFolder out = OutputFolder.at(folder);
        return List.of(out.write("ward-day.pdf", pdf), out.write("ward-day.html", html));
    }

    private PrintOptions options(PageStamp stamp) {
        return new PrintOptions(
                PrintOptions.Language.EN,
                PrintOptions.Paper.LETTER,
                program.clock().instant(),
                stamp);
    }

    /** Where it is wished if that can be written, otherwise where temporary files go. */
    private Path folder() throws IOException {
        try {
            Files.createDirectories(wished);
        } catch (IOException e) {
            return temporary();
        }
        return Files.isWritable(wished) ? wished : temporary();
    }

    private static Path temporary() throws IOException {
        return Files.createTempDirectory(FOLDER);
    }
}
