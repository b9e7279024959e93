package org.blinaplan.application;

import java.time.Instant;
import java.util.List;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Reads and writes what happened to a course. */
public interface EventFormat {
    /**
     * Reads an events file of this order, checked against its monograph; an event that cannot follow the one before is
     * refused.
     *
     * @param now no event may lie after it; absent: the last event is now
     */
    Reading<EventLog> read(byte[] json, Order order, SitePolicy site, @Nullable Instant now);

    /** Reads several events files of one order as if their events stood one after the other in one file. */
    Reading<EventLog> read(List<String> files, Order order, SitePolicy site);

    /** The events file of this log, every event in the order of recording. */
    byte[] write(EventLog log);

    /**
     * One events file of several, their events one after the other.
     *
     * @throws IllegalArgumentException if one of them is no events file
     */
    byte[] join(List<String> files);

    /**
     * The same events file with one more event at its end; what stands in it stays as it was written.
     *
     * @throws IllegalArgumentException if these bytes are no events file
     */
    byte[] append(byte[] json, CourseEvent event);
}
