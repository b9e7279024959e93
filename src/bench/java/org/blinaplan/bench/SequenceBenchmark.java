package org.blinaplan.bench;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.CpSatCase;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best bag sequence of one cycle, each call another start of the same 14 days: how it grows with days and with bag
 * types, with and without sharing, and CP-SAT on the same cases.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SequenceBenchmark {
    /** Cases of one length, number of bag types and kind of sharing. */
    @State(Scope.Benchmark)
    public static class Cases {
        @Param({"7", "14", "28", "56", "84"})
        public int days;

        /** 1: 96 h; 2: 72 and 96 h; 4: 24 to 96 h. */
        @Param({"1", "2", "4"})
        public int bagTypes;

        @Param({"NONE", "SESSION"})
        public VialSharing sharing;

        private final List<BagRequest> requests = new ArrayList<>();
        private int next;

        @Setup
        public void make() {
            Monograph monograph = Monographs.eu();
            VisitHours daily = new VisitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(16, 0));
            List<Integer> bags = List.of(96, 72, 48, 24).subList(0, bagTypes);
            BagPolicy policy = BagPolicy.resolve(
                    new BagPolicyEntry(bags, null, null, null, null, sharing, daily, null),
                    BagPolicyEntry.EMPTY,
                    monograph);
            for (int day = 1; day <= 14; day++) {
                Orders orders = Orders.adult()
                        .monograph(monograph)
                        .start(String.format("2026-03-%02dT10:00", day), "Europe/Stockholm");
                requests.add(new BagRequest(
                        lasting(orders.course().cycles().get(0), 24 * days),
                        monograph,
                        policy,
                        orders.order().patient().weight(),
                        null));
            }
        }

        BagRequest next() {
            next = (next + 1) % requests.size();
            return requests.get(next);
        }

        /** The low dose for seven days, then the full one for as long as wished. */
        private static Cycle lasting(Cycle cycle, int hours) {
            List<DoseStep> steps = new ArrayList<>();
            for (int i = 0; i < 2 && (i == 0 || hours > 168); i++) {
                DoseStep step = cycle.steps().get(i);
                int to = i == 0 ? 168 : hours;
                steps.add(new DoseStep(
                        step.firstDay(),
                        to / 24,
                        step.fromHour(),
                        to,
                        new TimeSpan(step.time().start(), cycle.atHour(to)),
                        step.dose()));
            }
            return new Cycle(
                    cycle.number(),
                    cycle.phase(),
                    cycle.ageGroup(),
                    cycle.dosing(),
                    TimeSpan.ofHours(cycle.infusion().start(), hours),
                    hours,
                    cycle.treatmentFreeDays(),
                    cycle.nextCycleFrom(),
                    cycle.earliestStart(),
                    steps,
                    cycle.admissions(),
                    cycle.premedications());
        }
    }

    /** The program. */
    @Benchmark
    public BagSequence program(Cases cases) {
        return new OptimalSequencer().sequence(cases.next());
    }

    /** OR-Tools CP-SAT on the same cases, one worker, given nothing to begin with. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public List<Long> cpSat(Cases cases) {
        return CpSatCase.counts(cases.next());
    }
}
