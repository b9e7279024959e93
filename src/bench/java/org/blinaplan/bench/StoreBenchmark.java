package org.blinaplan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.course.PlanUnderWay;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.store.ManyCourses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A ward of 10 000 courses, each time in a fresh program of at most 500 MB whose password has just been accepted. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 20, jvmArgsAppend = "-Xmx500m")
public class StoreBenchmark {
    /** The store, opened. */
    @State(Scope.Benchmark)
    public static class Ward {
        private final ManyCourses courses = new ManyCourses();
        private OpenedStore store;

        @Setup
        public void open() throws Exception {
            courses.make();
            store = courses.open();
        }

        @TearDown
        public void close() {
            store.close();
        }
    }

    /** The same with its index read. */
    @State(Scope.Benchmark)
    public static class Search {
        private static final List<String> TYPED =
                List.of("oka", "MRN-123", "lindstad ada", "zoe", "berger-nova", "43", "nobody at all", "a");
        private CourseIndex index;
        private int next;

        @Setup
        public void read(Ward ward) throws Exception {
            index = ward.courses.index().open(ward.store);
        }

        List<IndexedCourse> next() {
            next = (next + 1) % TYPED.size();
            return index.search(TYPED.get(next), 50);
        }
    }

    /** From the accepted password to the plans of all courses that are not over, with the index of yesterday. */
    @Benchmark
    public List<PlanUnderWay.UnderWay> openWard(Ward ward) throws Exception {
        CourseIndex index = ward.courses.index().open(ward.store);
        List<PlanUnderWay.UnderWay> planned =
                ward.courses.use().underWay().of(ward.store, index, ManyCourses.CLOCK.instant());
        long plans = planned.stream()
                .filter(one -> one.planned() instanceof Reading.Read)
                .count();
        if (plans != ManyCourses.RUNNING) {
            throw new IllegalStateException(plans + " plans of " + planned.size());
        }
        return planned;
    }

    /** Where the workstation has kept no index. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "-Xmx500m")
    public CourseIndex rebuildIndex(Ward ward) throws Exception {
        Path empty = Files.createTempDirectory("index");
        return ward.courses.index(empty).open(ward.store);
    }

    /** The first search of a program. */
    @Benchmark
    public List<IndexedCourse> firstSearch(Search search) {
        return search.next();
    }

    /** Every further one. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 1, time = 2)
    @Measurement(iterations = 3, time = 3)
    @Fork(value = 1, jvmArgsAppend = "-Xmx500m")
    public List<IndexedCourse> search(Search search) {
        return search.next();
    }
}
