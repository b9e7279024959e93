package org.blinaplan.bench;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagAlternatives;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.CpSatCase;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.RandomBagRequests;
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

/** The best bag sequence of one cycle, with and without sharing, and CP-SAT on the same cases. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class SequenceBenchmark {
    private static final long SEED = 20261122L;

    /** Whole cycles with random policies, of both labels, children and adults; those that have a sequence. */
    @State(Scope.Benchmark)
    public static class RandomCases {
        private static final int CASES = 400;

        @Param({"NONE", "SESSION"})
        public VialSharing sharing;

        private final List<BagRequest> requests = new ArrayList<>();
        private int next;

        @Setup
        public void make() {
            RandomBagRequests random = new RandomBagRequests(SEED);
            while (requests.size() < CASES) {
                BagRequest request = random.next(sharing);
                if (!new OptimalSequencer().sequence(request).bags().isEmpty()) {
                    requests.add(request);
                }
            }
        }

        BagRequest next() {
            next = (next + 1) % requests.size();
            return requests.get(next);
        }
    }

    /** One policy of the European label, each case another start of the same 14 days. */
    @State(Scope.Benchmark)
    public static class GrowingCases {
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
                        RandomBagRequests.lasting(orders.course().cycles().get(0), 24 * days),
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
    }

    /** The program on random cycles. */
    @Benchmark
    public BagSequence program(RandomCases cases) {
        return new OptimalSequencer().sequence(cases.next());
    }

    /** The program as days and bag types grow. */
    @Benchmark
    @Measurement(iterations = 2, time = 2)
    public BagSequence growing(GrowingCases cases) {
        return new OptimalSequencer().sequence(cases.next());
    }

    /** Five alternatives of random cycles. */
    @Benchmark
    public List<BagAlternative> alternatives(RandomCases cases) {
        return BagAlternatives.of(cases.next());
    }

    /** OR-Tools CP-SAT on the first of the random cycles, one worker, given nothing to begin with: seconds each. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 8)
    public List<Long> cpSat(RandomCases cases) {
        return CpSatCase.counts(cases.next());
    }
}
