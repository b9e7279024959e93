package org.blinaplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.blinaplan.application.InputSize;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;

/** Where there is no display: plans the order of an invented patient to files and names them. */
public final class DemonstrationPlan {
    private static final String ORDER = "/demo/order.json";
    private static final String FOLDER = "blinaplan-demonstration";

    private final Program program;
    private final Streams streams;
    private final Consumer<Throwable> faults;
    private final Path wished;

    /** A demonstration that is written to the folder the program was started in. */
    public DemonstrationPlan(Program program, Streams streams, Consumer<Throwable> faults) {
        this(program, streams, faults, Path.of(FOLDER));
    }

    DemonstrationPlan(Program program, Streams streams, Consumer<Throwable> faults, Path wished) {
        this.program = program;
        this.streams = streams;
        this.faults = faults;
        this.wished = wished;
    }

    /** Writes the files, as this site works; the exit status. */
    public int write(SitePolicy site) {
        try {
            Plan plan = program.planner().plan(order(site), site);
            PrintOptions options = new PrintOptions(
                    PrintOptions.Language.EN,
                    PrintOptions.Paper.LETTER,
                    program.clock().instant(),
                    program.plans().checkCode(plan));
            String files = PlanCommand.join(PlanCommand.write(program, folder(), plan, options));
            streams.print("There is no display for the window, so an invented patient was planned to: " + files + "\n");
            return ExitStatus.DONE;
        } catch (Refusal e) {
            e.lines().forEach(streams.err()::println);
            return ExitStatus.REFUSED;
        } catch (IOException | RuntimeException e) {
            faults.accept(e);
            return ExitStatus.FAULT;
        }
    }

    private Order order(SitePolicy site) throws IOException {
        try (InputStream resource = DemonstrationPlan.class.getResourceAsStream(ORDER)) {
            if (resource == null) {
                throw new IllegalStateException(ORDER + " is missing from the program");
            }
            Reading<Order> reading = program.orders().apply(program.clock()).read(InputSize.read(resource), site);
            if (reading instanceof Reading.Read<Order> read) {
                return read.value();
            }
            throw new IllegalStateException(ORDER + " cannot be used: " + reading);
        }
    }

    /** Where it is wished if that can be written, otherwise where temporary files go. */
    private OutputFolder folder() throws IOException {
        try {
            Files.createDirectories(wished);
        } catch (IOException e) {
            return temporary();
        }
        return Files.isWritable(wished) ? OutputFolder.at(wished) : temporary();
    }

    private static OutputFolder temporary() throws IOException {
        return OutputFolder.at(Files.createTempDirectory(FOLDER));
    }
}
