package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a bag sequence is wanted for.
 *
 * @param cycle with every instant fixed
 * @param monograph whose bags and volume rows are used
 * @param policy which bags, when visits and preparation are, what is minimised
 * @param weight of the patient, for the lowest weight of a bag
 * @param sterility from making a bag to hanging it; absent: not evaluated
 */
public record BagRequest(
        Cycle cycle,
        Monograph monograph,
        BagPolicy policy,
        Weight weight,
        @Nullable Duration sterility) {
    /** For a cycle of this order at this site. */
    public static BagRequest of(Cycle cycle, Order order, Monograph monograph, BagPolicy policy, SitePolicy site) {
        return new BagRequest(cycle, monograph, policy, order.patient().weight(), site.sterility());
    }

    /** The pins of this cycle in order of their hour; a pin written twice counts once. */
    List<Pin> pins() {
        return policy.pins().stream()
                .filter(pin -> pin.cycle() == cycle.number())
                .distinct()
                .sorted(Comparator.comparingInt(Pin::atHour).thenComparingInt(Pin::bagHours))
                .toList();
    }

    /** In which sessions its bags may be made. */
    PreparationCalendar calendar() {
        return new PreparationCalendar(policy.preparation(), sterility);
    }

    /** The same with another policy. */
    BagRequest with(BagPolicy other) {
        return new BagRequest(cycle, monograph, other, weight, sterility);
    }
}
