package org.blinaplan.ui.bags;

import org.blinaplan.domain.bag.Bag;
import org.blinaplan.ui.common.Sign;

/**
 * One bag as the table says it.
 *
 * @param bag which bag
 * @param hang {@code "Mon 13 Apr, 09:00"}
 * @param bagOf {@code "48 h"}, {@code "72/96 h"} for one stopped early
 * @param vials {@code "2"}; where vials are shared, of all bags made with it, and {@code "with 3"} for those themselves
 * @param down {@code "Wed 15 Apr, 09:00"}
 * @param sign of the change at which it is taken down
 * @param change the same in words: {@code "ward, dose step"}, {@code "visit out of hours, pinned"}
 * @param outOfHours whether that change is a visit when the site receives none
 */
public record BagRow(
        Bag bag, String hang, String bagOf, String vials, String down, Sign sign, String change, boolean outOfHours) {
    /** {@code "13.05"}, mcg/day. */
    public String dose() {
        return number(bag.dose().rate().toString());
    }

    /** {@code "2.5"}, mL/h. */
    public String rate() {
        return number(bag.rate().toString());
    }

    /** {@code "4.6"}, mL. */
    public String drug() {
        return number(bag.drugVolume().toString());
    }

    /** The heading of its column carries the unit. */
    private static String number(String quantity) {
        return quantity.substring(0, quantity.indexOf(' '));
    }
}
