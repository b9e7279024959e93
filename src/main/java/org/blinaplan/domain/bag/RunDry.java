package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.quantity.Volume;

/**
 * The earliest moment at which a bag can run dry: the least it may hold, less what primes a new line and what the pump
 * cannot reach, over a rate that is as high as the pump's accuracy allows. Exact; the moment is cut down to the
 * minute, towards the earlier.
 *
 * @param bag which bag
 * @param newLine whether it primes a line
 * @param reachable what the pump can draw; zero where priming takes everything
 * @param at the earliest moment
 */
public record RunDry(Bag bag, boolean newLine, Volume reachable, ZonedDateTime at) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** Empty where the site has not entered its pump, or the monograph does not say what the bag holds. */
    public static Optional<RunDry> of(Bag bag, boolean newLine, Pump pump) {
        BigDecimal accuracy = pump.accuracyPercent();
        Volume priming = pump.primingVolume();
        Volume unreachable = pump.unreachableVolume();
        if (accuracy == null || priming == null || unreachable == null) {
            return Optional.empty();
        }
        Volume lost = newLine ? priming.plus(unreachable) : unreachable;
        return BagContents.least(bag).map(held -> {
            Volume reachable =
                    Volume.of(held.millilitres().subtract(lost.millilitres()).max(BigDecimal.ZERO));
            return new RunDry(
                    bag, newLine, reachable, bag.time().start().plusMinutes(minutes(reachable, bag, accuracy)));
        });
    }

    /** Whether the bag can be empty before the next one, the dose step or the end. */
    public boolean isBeforeChange() {
        return at.isBefore(bag.time().end());
    }

    private static long minutes(Volume reachable, Bag bag, BigDecimal accuracyPercent) {
        BigDecimal fastest = bag.rate().millilitresPerHour().multiply(HUNDRED.add(accuracyPercent));
        return reachable
                .millilitres()
                .multiply(MINUTES_PER_HOUR)
                .multiply(HUNDRED)
                .divide(fastest, 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
