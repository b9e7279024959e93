package org.blinaplan.application.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.StreamId;

/**
 * A course as the store keeps it.
 *
 * @param id of its stream
 * @param version of the stream: how many records it has
 * @param orders at least one, in order of their numbers
 * @param events events files in the order of recording
 * @param verifications in order
 * @param printouts in order
 */
public record StoredCourse(
        StreamId id,
        long version,
        List<OrderVersion> orders,
        List<Kept> events,
        List<By<Verification>> verifications,
        List<By<Printout>> printouts) {
    public StoredCourse {
        orders = List.copyOf(orders);
        events = List.copyOf(events);
        verifications = List.copyOf(verifications);
        printouts = List.copyOf(printouts);
    }

    /**
     * Something that a person has done.
     *
     * @param what was done
     * @param at when
     * @param by whom
     */
    public record By<T>(T what, Instant at, String by) {}

    /** The version that was written last. */
    public OrderVersion latest() {
        return orders.get(orders.size() - 1);
    }

    /** The version that is given: the last that is verified, or where none is, the last. */
    public OrderVersion operative() {
        for (int i = orders.size() - 1; i >= 0; i--) {
            if (signed(orders.get(i).number()).isPresent()) {
                return orders.get(i);
            }
        }
        return latest();
    }

    /** The number of the last version where it is later than this one; 0 where this is the last. */
    public int laterThan(OrderVersion version) {
        return version.number() < latest().number() ? latest().number() : 0;
    }

    /** The signature under a version; empty where it is a draft. */
    public Optional<By<Verification>> signed(int order) {
        return verifications.stream()
                .filter(verification -> verification.what().order() == order
                        && verification.what().signature() != null)
                .findFirst();
    }

    /** Every events file, in the order of recording. */
    public List<String> eventFiles() {
        return events.stream().map(Kept::json).toList();
    }
}
