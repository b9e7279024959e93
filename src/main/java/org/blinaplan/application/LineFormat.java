package org.blinaplan.application;

import java.time.Instant;
import java.util.List;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Orders one a line, and the line that answers an order which cannot be used. */
public interface LineFormat {
    /**
     * Reads an order, or an order in a wrapper {@code {"order": {...}, "events": {...}}}, events optional; the paths of a
     * wrapped one begin with {@code $.order}.
     *
     * @param now no event may lie after it; absent: the last event is now
     */
    Reading<OrderLine> readLine(byte[] line, SitePolicy site, @Nullable Instant now);

    /** The answer to the line of this number, the first being 1, on one line without a line break. */
    String errors(long line, List<Problem> problems);
}
