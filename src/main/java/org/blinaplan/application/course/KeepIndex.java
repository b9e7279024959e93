package org.blinaplan.application.course;

import java.util.List;
import java.util.Optional;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.Stores;
import org.blinaplan.application.store.StreamId;

/** Keeps the index of a store at hand, so that a large store opens quickly. */
public final class KeepIndex {
    private final Stores stores;
    private final KeepBases bases;
    private final IndexCourse indexing;
    private final IndexFile file;

    public KeepIndex(
            Stores stores,
            KeepCourses courses,
            KeepBases bases,
            PlanStoredCourse planning,
            OrderFormat orders,
            IndexFile file) {
        this.stores = stores;
        this.bases = bases;
        this.file = file;
        indexing = new IndexCourse(courses, planning, orders);
    }

    /**
     * The index as of now: what this workstation has kept and what was added since, or made anew where it has kept
     * none, or one that does not belong to these records.
     */
    public CourseIndex open(OpenedStore store) throws StoreFault {
        store.require(Deed.READ_COURSES);
        Optional<CourseIndex> kept = file.read(store.records());
        boolean usable =
                kept.isPresent() && stores.holds(store.records(), kept.get().head());
        return further(store, usable ? kept.get() : CourseIndex.EMPTY);
    }

    /** The index as of now, from one of an earlier moment; the same one where nothing was added. */
    public CourseIndex further(OpenedStore store, CourseIndex index) throws StoreFault {
        store.require(Deed.READ_COURSES);
        Head head = store.records().head();
        if (head.equals(index.head())) {
            return index;
        }
        List<StreamId> changed = store.records().changedAfter(index.head().position()).stream()
                .filter(StreamId::isCourse)
                .toList();
        Bases now = bases.read(store);
        CourseIndex further = index.with(head, EachCourse.of(changed, id -> read(store, id, now)));
        file.write(store.records(), further);
        return further;
    }

    private IndexedCourse read(OpenedStore store, StreamId id, Bases now) throws StoreFault {
        try {
            List<Kept> records = store.records().read(id);
            return indexing.of(id, records, now);
        } catch (StoreFault.Unreadable e) {
            return IndexCourse.unreadable(id);
        }
    }
}
