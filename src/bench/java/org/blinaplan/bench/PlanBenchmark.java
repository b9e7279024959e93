package org.blinaplan.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nine cycles of one order, from the order to bags and findings, in a warm program: what a keystroke costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanBenchmark {
    private final PlanCourse plan = new PlanCourse(new ResourceMonographs(), new OptimalSequencer());
    private final Order adult = order("70", "168", "1971-05-14");
    private final Order child = order("22.4", "121", "2019-09-03");

    @Benchmark
    public Plan nineCyclesAdult() {
        return plan.plan(adult, SitePolicy.DEFAULT);
    }

    @Benchmark
    public Plan nineCyclesChild() {
        return plan.plan(child, SitePolicy.DEFAULT);
    }

    private static Order order(String weight, String height, String born) {
        return new Order(
                new Patient(
                        "BENCH",
                        null,
                        null,
                        LocalDate.parse(born),
                        Weight.of(weight),
                        null,
                        Height.of(height),
                        null,
                        null,
                        false,
                        null,
                        null,
                        null),
                "us-2024-06",
                "relapsed-refractory",
                1,
                9,
                EnteredTime.parse("2026-03-02T10:00"),
                ZoneId.of("America/New_York"),
                List.of(),
                BagPolicyEntry.EMPTY);
    }
}
