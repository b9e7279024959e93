package org.blinaplan.application.course;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.jspecify.annotations.Nullable;

/** Puts courses into a store and takes them out again. Nothing is ever changed: everything is a further record. */
public final class KeepCourses {
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
    private static final int CODE_LENGTH = 8;
    private static final String UNREADABLE =
            "What was typed is too long, or holds a line break, another control character or half of a character."
                    + " Nothing was kept. Write it on one line of at most 1000 characters.";

    private final RecordFormat<Verification> verifications;
    private final RecordFormat<Printout> printouts;
    private final SecureRandom random = new SecureRandom();

    public KeepCourses(RecordFormat<Verification> verifications, RecordFormat<Printout> printouts) {
        this.verifications = verifications;
        this.printouts = printouts;
    }

    /** A new course with this order; its id, once it is durable. */
    public StreamId add(OpenedStore store, byte[] order) throws StoreFault {
        store.require(Deed.WRITE_ORDERS);
        while (true) {
            StreamId id = StreamId.course(code());
            if (append(store, id, 0, RecordKind.ORDER, text(order)) instanceof Outcome.Appended) {
                return id;
            }
        }
    }

    /** A code says nothing about the patient, and no letter in it is taken for a digit. */
    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /**
     * A further version of the order of a course.
     *
     * @param expectedVersion of the course as it was seen
     */
    public Outcome change(OpenedStore store, StreamId course, long expectedVersion, byte[] order) throws StoreFault {
        store.require(Deed.WRITE_ORDERS);
        return append(store, course, expectedVersion, RecordKind.ORDER, text(order));
    }

    /**
     * What happened to a course, checked by the caller.
     *
     * @param events an events file
     */
    public Outcome record(OpenedStore store, StreamId course, long expectedVersion, byte[] events) throws StoreFault {
        store.require(Deed.RECORD_EVENTS);
        return append(store, course, expectedVersion, RecordKind.EVENT, text(events));
    }

    /** A second person's look at an order; whoever wrote it cannot be that person. */
    public Outcome verify(OpenedStore store, StoredCourse course, Verification verification) throws StoreFault {
        store.require(Deed.VERIFY_PLANS);
        OrderVersion order = course.orders().get(verification.order() - 1);
        if (order.by().equals(store.person().name())) {
            throw new StoreFault("You cannot verify what you wrote yourself: version " + order.number() + " is by "
                    + order.by() + ". Nothing was signed. Ask somebody else.");
        }
        return append(
                store, course.id(), course.version(), RecordKind.VERIFICATION, written(verification, verifications));
    }

    /** Says that a document was printed. */
    public Outcome printed(OpenedStore store, StoredCourse course, Printout printout) throws StoreFault {
        store.require(Deed.PRINT);
        return append(store, course.id(), course.version(), RecordKind.PRINTOUT, written(printout, printouts));
    }

    /** Says that a document was printed, after whatever somebody else adds meanwhile. */
    public void printed(OpenedStore store, StreamId course, Printout printout) throws StoreFault {
        Outcome outcome;
        do {
            outcome = printed(store, read(store, course), printout);
        } while (outcome instanceof Outcome.Overtaken);
    }

    private static Outcome append(OpenedStore store, StreamId stream, long version, RecordKind kind, String json)
            throws StoreFault {
        return store.records().append(stream, version, kind, json);
    }

    /** A record that could not be read again would make its whole course unreadable for good. */
    private static <T> String written(T value, RecordFormat<T> format) throws StoreFault {
        String json = format.write(value);
        try {
            if (format.read(json).equals(value)) {
                return json;
            }
            throw new StoreFault(UNREADABLE);
        } catch (IllegalArgumentException e) {
            throw new StoreFault(UNREADABLE, e);
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /**
     * A course with everything kept of it.
     *
     * @throws StoreFault if there is none of this id, or a record of it cannot be read
     */
    public StoredCourse read(OpenedStore store, StreamId course) throws StoreFault {
        store.require(Deed.READ_COURSES);
        List<Kept> records = course.isCourse() ? store.records().read(course) : List.of();
        if (records.isEmpty()) {
            throw new StoreFault("There is no course \"" + course + "\" in this store. Look in the list of courses.");
        }
        return of(course, records);
    }

    /**
     * The course of these records.
     *
     * @param records all of one course, in order
     */
    public StoredCourse of(StreamId course, List<Kept> records) throws StoreFault {
        List<OrderVersion> orders = new ArrayList<>();
        List<Kept> events = new ArrayList<>();
        List<StoredCourse.By<Verification>> verified = new ArrayList<>();
        List<StoredCourse.By<Printout>> printed = new ArrayList<>();
        for (Kept kept : records) {
            switch (kept.kind()) {
                case ORDER -> orders.add(new OrderVersion(orders.size() + 1, kept.at(), kept.by(), kept.json()));
                case EVENT -> events.add(kept);
                case VERIFICATION -> verified.add(by(kept, verifications));
                case PRINTOUT -> printed.add(by(kept, printouts));
                default -> throw unknown(kept, null);
            }
        }
        return new StoredCourse(course, records.size(), orders, events, verified, printed);
    }

    private static <T> StoredCourse.By<T> by(Kept kept, RecordFormat<T> format) throws StoreFault {
        try {
            return new StoredCourse.By<>(format.read(kept.json()), kept.at(), kept.by());
        } catch (IllegalArgumentException e) {
            throw unknown(kept, e);
        }
    }

    private static StoreFault unknown(Kept kept, @Nullable Exception why) {
        return new StoreFault.Unreadable(
                "Record " + kept.position() + " of the store is of a kind this version of the program does not read."
                        + " Nothing was changed. Use the newest version.",
                why);
    }
}
