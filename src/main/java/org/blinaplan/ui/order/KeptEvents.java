package org.blinaplan.ui.order;

import java.io.IOException;
import org.blinaplan.application.EventJournal;
import org.blinaplan.application.EventJournal.Kept;
import org.blinaplan.application.EventJournal.Outcome;
import org.blinaplan.domain.event.CourseEvent;
import org.jspecify.annotations.Nullable;

/** The events of the order in the form: loaded with it, added one by one, each kept at once. */
public final class KeptEvents {
    private final EventJournal journal;
    private final OrderViewModel order;
    private @Nullable String course;
    private Kept kept = Kept.NOTHING;

    /** Nothing yet; what is recorded later is planned by this order. */
    public KeptEvents(EventJournal journal, OrderViewModel order) {
        this.journal = journal;
        this.order = order;
    }

    /** Whether the order has a place where its events are kept. */
    public boolean hasPlace() {
        return course != null;
    }

    /** The version of the course upon which the next event is recorded; 0 where a course has none yet. */
    public long version() {
        return kept.version().isEmpty() ? 0 : Long.parseLong(kept.version());
    }

    /** Whether anything is recorded of the order. */
    public boolean hasSome() {
        return !kept.isNothing();
    }

    /**
     * The events file of a course, which becomes the one in the form.
     *
     * @throws IOException if it cannot be read; then the course before stays
     */
    public String load(String opened) throws IOException {
        kept = journal.load(opened);
        course = opened;
        return kept.json();
    }

    /** No course any more. */
    public void forget() {
        course = null;
        kept = Kept.NOTHING;
    }

    /**
     * Whether the order may move to another place: only one at which nothing else is recorded.
     *
     * @throws IOException if that cannot be read
     */
    public boolean mayMoveTo(String other) throws IOException {
        return other.equals(course) || journal.load(other).isNothing();
    }

    /**
     * The order is kept in this place from now on, with all its events.
     *
     * @param events of the same patient; none are taken along for another one
     * @throws IOException if they cannot be written there
     */
    public void moveTo(String other, Iterable<CourseEvent> events) throws IOException {
        if (other.equals(course)) {
            return;
        }
        Kept there = journal.load(other);
        for (CourseEvent event : events) {
            there = journal.append(other, there.version(), event).kept();
        }
        course = other;
        kept = there;
        order.recorded(there.json());
    }

    /**
     * Keeps one more event, unless somebody else has added one since; then theirs is planned, and this one is not kept.
     *
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public Outcome append(CourseEvent event) throws IOException {
        if (course == null) {
            throw new IllegalStateException("the order has no place yet");
        }
        Outcome outcome = journal.append(course, kept.version(), event);
        kept = outcome.kept();
        order.recorded(kept.json());
        return outcome;
    }
}
