package org.blinaplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.blinaplan.application.LineFormat;
import org.blinaplan.application.OrderLine;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Answers orders on standard input, one a line, each by one line, in order. */
final class PlanLines {
    private static final int BUFFER_BYTES = 1 << 16;

    private final LineFormat orders;
    private final PlanFormat plans;
    private final BiFunction<OrderLine, SitePolicy, Plan> planner;
    private final @Nullable Instant now;
    private final Consumer<Throwable> faults;

    PlanLines(
            LineFormat orders,
            PlanFormat plans,
            BiFunction<OrderLine, SitePolicy, Plan> planner,
            @Nullable Instant now,
            Consumer<Throwable> faults) {
        this.orders = orders;
        this.plans = plans;
        this.planner = planner;
        this.now = now;
        this.faults = faults;
    }

    /** A line and what it means for the exit status. */
    private record Answer(String text, int status) {}

    /** The highest status of the lines. Blank lines are counted and not answered. */
    int answer(Streams streams, SitePolicy site) {
        LineReader lines = new LineReader(streams.in());
        OutputStream out = new BufferedOutputStream(streams.out(), BUFFER_BYTES);
        int status = ExitStatus.DONE;
        long number = 0;
        byte[] line = next(lines);
        while (line != null) {
            number++;
            if (!isBlank(line)) {
                Answer answer = answer(line, number, site);
                status = Math.max(status, answer.status());
                write(out, answer.text(), lines.isDrained());
            }
            line = next(lines);
        }
        write(out, "", true);
        return status;
    }

    private Answer answer(byte[] line, long number, SitePolicy site) {
        Reading<OrderLine> reading = orders.readLine(line, site, now);
        if (reading instanceof Reading.Refused<OrderLine> refused) {
            return new Answer(orders.errors(number, refused.problems()), ExitStatus.REFUSED);
        }
        try {
            Plan plan = planner.apply(((Reading.Read<OrderLine>) reading).value(), site);
            return new Answer(plans.line(plan), plan.isStopped() ? ExitStatus.STOPPED : ExitStatus.DONE);
        } catch (RuntimeException e) {
            faults.accept(e);
            Problem problem = new Problem("$", "the program failed on this order; it is not planned");
            return new Answer(orders.errors(number, List.of(problem)), ExitStatus.FAULT);
        }
    }

    private static byte @Nullable [] next(LineReader lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new Refusal("standard input cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static void write(OutputStream out, String text, boolean flush) {
        try {
            if (!text.isEmpty()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            if (flush) {
                out.flush();
            }
        } catch (IOException e) {
            throw Streams.broken(e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte octet : line) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return true;
    }
}
