package org.blinaplan.application.course;

import java.util.Optional;
import org.blinaplan.application.store.EventStore;

/** Where a workstation keeps its index of a store, encrypted. It can be thrown away at any time. */
public interface IndexFile {
    /** What was kept for this store; empty where there is nothing, or nothing that can be used. */
    Optional<CourseIndex> read(EventStore store);

    /** Keeps it for the next start. Where that is not possible, the next start takes longer, and nothing else. */
    void write(EventStore store, CourseIndex index);
}
