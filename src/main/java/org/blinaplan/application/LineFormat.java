package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;

/** Orders one a line, and the line that answers an order which cannot be used. */
public interface LineFormat {
    /**
     * Reads an order, or an order in a wrapper {@code {"order": {...}}}; the paths of a wrapped one begin with
     * {@code $.order}.
     */
    Reading<Order> readLine(byte[] line, SitePolicy site);

    /** The answer to the line of this number, the first being 1, on one line without a line break. */
    String errors(long line, List<Problem> problems);
}
