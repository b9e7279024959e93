package org.blinaplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The packaged command line as a whole process: 1 000 random orders on standard input, start-up included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 20)
@Fork(1)
public class LinesBenchmark {
    private static final int ORDERS = 1_000;

    private final Path orders = Path.of("target", "bench-orders.jsonl");
    private final Path plans = Path.of("target", "bench-plans.jsonl");

    @Setup
    public void writeOrders() throws IOException {
        Files.writeString(orders, new RandomOrders(20260302L).lines(ORDERS, true));
    }

    /** Returns the exit status, and fails if an order was not answered. */
    @Benchmark
    public int thousandOrders() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("target/blinaplan/bin/blinaplan", "plan", "--lines")
                .redirectInput(orders.toFile())
                .redirectOutput(plans.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int status = process.waitFor();
        long answers;
        try (var lines = Files.lines(plans)) {
            answers = lines.filter(line -> line.startsWith("{\"schema\":\"blinaplan/plan/1\""))
                    .count();
        }
        if (answers != ORDERS) {
            throw new IllegalStateException(answers + " plans for " + ORDERS + " orders, exit status " + status);
        }
        return status;
    }
}
