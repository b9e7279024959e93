package org.blinaplan.rules;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.event.CourseEvent.WeightMeasured;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.quantity.Weight;

/**
 * The last weight recorded, beside the one that the dose was computed with when it was taken.
 *
 * @param measured the last one
 * @param at when
 * @param dosedWith of the cycle that had begun last before it, else the order's
 */
record WeightChange(Weight measured, ZonedDateTime at, Weight dosedWith) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where no weight was recorded. */
    static Optional<WeightChange> last(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null) {
            return Optional.empty();
        }
        return followed.log().entries().stream()
                .map(EventLog.Entry::event)
                .filter(WeightMeasured.class::isInstance)
                .map(WeightMeasured.class::cast)
                .reduce((earlier, later) -> later)
                .map(event -> new WeightChange(event.weight(), event.at(), dosedWith(subject, event.at())));
    }

    private static Weight dosedWith(PlannedCourse subject, ZonedDateTime at) {
        return subject.cycles().stream()
                .map(PlannedCycle::cycle)
                .filter(cycle -> cycle.infusion().start().isBefore(at))
                .reduce((earlier, later) -> later)
                .map(cycle -> cycle.dosing().weight())
                .orElse(subject.course().order().patient().weight());
    }

    /** Whether it moved by so many per cent of the weight the dose was computed with, or more. */
    boolean isAtLeast(BigDecimal percent) {
        BigDecimal moved = measured.kilograms().subtract(dosedWith.kilograms()).abs();
        return moved.multiply(HUNDRED).compareTo(dosedWith.kilograms().multiply(percent)) >= 0;
    }

    /** The weight and so many per cent of it. */
    static Weight more(Weight weight, BigDecimal percent) {
        return ofHundredths(weight, HUNDRED.add(percent));
    }

    /** The weight less so many per cent of it. */
    static Weight less(Weight weight, BigDecimal percent) {
        return ofHundredths(weight, HUNDRED.subtract(percent));
    }

    private static Weight ofHundredths(Weight weight, BigDecimal parts) {
        return Weight.of(weight.kilograms().multiply(parts).movePointLeft(2));
    }
}
