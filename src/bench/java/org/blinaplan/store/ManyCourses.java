package org.blinaplan.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.KeepIndex;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.data.JsonStaffFormat;

/**
 * A store of 10 000 courses of invented patients with 40 events each, 200 of them in their second cycle, the others
 * over; those verified whose plan may be given. Made once, the same for the same seed, with an index beside it.
 */
public final class ManyCourses {
    /** When it is looked at. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    /** How many courses are not over. */
    public static final int RUNNING = 200;

    private static final int COURSES = 10_000;
    private static final int AT_A_TIME = 100;
    private static final long SEED = 20261122L;
    private static final Path FOLDER = Path.of("target", "bench-store");

    private final StoredCourses use = new Composition(CLOCK).courses();
    private final DatabaseStores stores = new DatabaseStores(CLOCK);

    /** The store, a file unless {@code -Dbench.store} names another place. */
    public static String location() {
        return System.getProperty("bench.store", FOLDER.resolve("ward.db").toString());
    }

    private static Path made() {
        return FOLDER.resolve("made-" + Integer.toHexString(location().hashCode()));
    }

    private static char[] password() {
        return "an invented password".toCharArray();
    }

    /** Makes it, if it is not there. */
    public void make() throws Exception {
        if (Files.exists(made())) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(Path.of(location()));
        new KeepStore(stores, new JsonStaffFormat()).make(location(), "admin", password());
        try (EventStore store = stores.open(location(), "admin", password())) {
            RandomCourse random = new RandomCourse(SEED, CLOCK.instant());
            for (int i = 0; i < COURSES; i += AT_A_TIME) {
                List<RandomCourse.Told> told = new ArrayList<>();
                for (int j = i; j < i + AT_A_TIME; j++) {
                    told.add(tell(random, j));
                }
                ((DatabaseEventStore) store).writing(handle -> {
                    write(new BulkStore((DatabaseEventStore) store, handle), told);
                    return true;
                });
            }
        }
        index(FOLDER).open(open());
        Files.createFile(made());
    }

    private RandomCourse.Told tell(RandomCourse random, int number) {
        boolean running = number >= COURSES - RUNNING;
        RandomCourse.Ordered ordered = random.order(number, running);
        Reading<Plan> plan = use.orders()
                .read(bytes(ordered.json()), org.blinaplan.domain.site.SitePolicy.DEFAULT)
                .map(order ->
                        new Composition(CLOCK).planner().plan(order, org.blinaplan.domain.site.SitePolicy.DEFAULT));
        return random.tell(ordered, ((Reading.Read<Plan>) plan).value(), running);
    }

    /** Course by course in turn, so that their records lie as mixed in the store as in a ward. */
    private void write(BulkStore bulk, List<RandomCourse.Told> told) throws StoreFault {
        for (RandomCourse.Told course : told) {
            bulk.by("reyes", course.ordered()).append(course.id(), 0, RecordKind.ORDER, course.order());
            verify(bulk, course);
        }
        for (int event = 0; event < RandomCourse.EVENTS; event++) {
            for (RandomCourse.Told course : told) {
                String file = "{\"schema\":\"blinaplan/events/1\",\"events\":["
                        + course.events().get(event) + "]}";
                bulk.by("lowe", course.ordered().plus(Duration.ofDays(1)))
                        .append(course.id(), bulk.read(course.id()).size(), RecordKind.EVENT, file);
            }
        }
    }

    private void verify(BulkStore bulk, RandomCourse.Told course) throws StoreFault {
        Bases bases = new Bases(List.of(), new org.blinaplan.data.ResourceMonographs(), java.util.Map.of());
        SecondEntry same = new SecondEntry(course.weight(), course.height(), "relapsed-refractory", course.start());
        var stored = use.courses().of(course.id(), bulk.read(course.id()));
        Reading<Comparison> compared = use.verifying().compare(stored.latest(), same, bases);
        Comparison comparison = ((Reading.Read<Comparison>) compared).value();
        if (!comparison.first().isStopped()) {
            OpenedStore okonjo =
                    new OpenedStore(bulk.by("okonjo", course.ordered()), new Person("okonjo", Role.PHARMACIST, false));
            use.verifying().sign(okonjo, stored, comparison, null);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Opened by a pharmacist, whose password has just been accepted. */
    public OpenedStore open() throws StoreFault {
        return new OpenedStore(
                stores.open(location(), "admin", password()), new Person("admin", Role.PHARMACIST, false));
    }

    /** The index that was made with it. */
    public KeepIndex index() {
        return index(FOLDER);
    }

    /** An index in another folder. */
    public KeepIndex index(Path folder) {
        return new KeepIndex(
                stores, use.courses(), use.bases(), use.planning(), use.orders(), new SealedIndexFile(folder));
    }

    /** What is done with it. */
    public StoredCourses use() {
        return use;
    }

    /** The id of a course by its number. */
    static StreamId id(int number) {
        return StreamId.course(String.format("bench%05d", number));
    }

    /** Makes it and says how large it is. */
    public static void main(String[] arguments) throws Exception {
        ManyCourses courses = new ManyCourses();
        courses.make();
        try (OpenedStore store = courses.open()) {
            System.out.println(store.records().head().position() + " records, "
                    + courses.index().open(store).courses().size() + " courses, "
                    + courses.index().open(store).underWay().size() + " not over");
        }
    }
}
