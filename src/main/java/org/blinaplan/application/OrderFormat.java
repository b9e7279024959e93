package org.blinaplan.application;

import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;

/** Reads and writes orders. Window and command line use the same reader. */
public interface OrderFormat {
    /**
     * Reads an order file, checked against the known monographs and the site's typing limits; a birth date after
     * today is refused.
     */
    Reading<Order> read(byte[] json, SitePolicy site);

    /** Reads an order as typed, by the same rules and with the same paths and sentences. */
    Reading<Order> read(Draft draft, SitePolicy site);

    /**
     * The fields of an order file as text, also of one whose values are wrong, so that they can be corrected in the
     * window. Refused only where the file is no JSON object at all or holds fields an order does not have.
     */
    Reading<Draft> open(byte[] json);

    /** The order file of what was typed, whether it is right or not. */
    byte[] save(Draft draft);
}
