package org.blinaplan.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.blinaplan.application.InputSize;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.teaching.FillWard;
import org.blinaplan.application.teaching.InventedPatients;
import org.blinaplan.application.teaching.OpenedWard;
import org.blinaplan.application.teaching.TeachingClock;
import org.blinaplan.application.teaching.Telling;
import org.blinaplan.application.teaching.ToldCourse;
import org.blinaplan.data.JsonSiteFormat;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.store.DatabaseStores;
import org.blinaplan.store.SealedIndexFile;

/**
 * Invented patients in mid-course, in a store of their own: a file in a temporary folder that is gone when the ward is
 * left, or at the latest when the program ends.
 */
public final class TeachingWard {
    private static final String SITE = "/demo/site.json";
    private static final String FOLDER = "blinaplan-teaching";

    /** Where the machine's zone is none that an order can name. */
    private static final ZoneId ELSEWHERE = ZoneId.of("UTC");

    private final Composition composition;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * A ward that is in mid-course whenever it is opened.
     *
     * @param zone in which it lies
     */
    public TeachingWard(Composition composition, Clock clock, ZoneId zone) {
        this.composition = composition;
        this.clock = clock;
        this.zone = ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone : ELSEWHERE;
    }

    /**
     * Makes it and opens it as the pharmacist who may verify what the other one wrote. Its passwords nobody knows.
     *
     * @throws StoreFault if its file cannot be written
     */
    public OpenedWard open() throws StoreFault {
        return open(temporary());
    }

    private static Path temporary() throws StoreFault {
        try {
            return Files.createTempDirectory(FOLDER);
        } catch (IOException e) {
            throw new StoreFault(
                    "There is no room for the invented patients in the folder for temporary files ("
                            + e.getClass().getSimpleName() + "). Make room there, then try again.",
                    e);
        }
    }

    /** The same in this folder, which is removed with it. */
    OpenedWard open(Path folder) throws StoreFault {
        ZonedDateTime now = clock.instant().atZone(zone);
        TeachingClock told = new TeachingClock(clock);
        StoredCourses courses =
                composition.courses(DatabaseStores.forTeaching(told), new SealedIndexFile(folder.resolve("index")));
        try {
            OpenedStore store = new FillWard(courses, told)
                    .fill(
                            folder.resolve("invented.db").toString(),
                            UUID.randomUUID().toString().toCharArray(),
                            site(),
                            patients(courses, now));
            Thread leaving = new Thread(() -> leave(store, folder), FOLDER);
            Runtime.getRuntime().addShutdownHook(leaving);
            return new OpenedWard(courses, store, now, () -> {
                forget(leaving);
                remove(folder);
            });
        } catch (StoreFault | RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    private List<ToldCourse> patients(StoredCourses courses, ZonedDateTime now) {
        if (!(new JsonSiteFormat().read(site()) instanceof Reading.Read<SitePolicy> site)) {
            throw new IllegalStateException(SITE + " cannot be used");
        }
        return InventedPatients.all(
                new Telling(courses.orders(), courses.events(), composition.planner(), site.value(), now));
    }

    private static byte[] site() {
        try (InputStream resource = TeachingWard.class.getResourceAsStream(SITE)) {
            if (resource == null) {
                throw new IllegalStateException(SITE + " is missing from the program");
            }
            return InputSize.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leave(OpenedStore store, Path folder) {
        store.close();
        remove(folder);
    }

    /** Once the program is ending, it is too late to take back what it does at its end. */
    private static void forget(Thread leaving) {
        try {
            Runtime.getRuntime().removeShutdownHook(leaving);
        } catch (IllegalStateException e) {
            // it removes the same folder
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
