package org.blinaplan.domain.course;

import java.util.List;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;

/**
 * An order resolved against its monograph: every instant fixed, nothing left to look up.
 *
 * @param order as entered
 * @param monograph the prescribing information it follows
 * @param indication the approved use
 * @param cycles the planned cycles, in order
 */
public record Course(Order order, Monograph monograph, Indication indication, List<Cycle> cycles) {
    public Course {
        cycles = List.copyOf(cycles);
    }
}
