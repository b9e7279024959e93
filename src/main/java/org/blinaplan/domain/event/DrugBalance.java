package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Micrograms of each dose step and in all: recorded + to come = planned, exactly, in every state.
 *
 * @param steps in order
 * @param total their sum
 */
public record DrugBalance(List<Amounts> steps, Amounts total) {
    private static final Fraction SECONDS_PER_DAY = Fraction.of(86_400);
    private static final Fraction HUNDRED = Fraction.of(100);

    public DrugBalance {
        steps = List.copyOf(steps);
    }

    /**
     * What a step or a cycle amounts to.
     *
     * @param planned the dose over the whole of it
     * @param recorded the dose over what has run by now
     * @param toCome the dose over the rest
     * @param possible what may really have been given by now; absent where the site has not entered the pump's accuracy
     */
    public record Amounts(
            ExactAmount planned,
            ExactAmount recorded,
            ExactAmount toCome,
            @Nullable Range possible) {}

    /**
     * From the least to the most.
     *
     * @param least where the pump runs as slow as its accuracy allows
     * @param most where it runs as fast
     */
    public record Range(ExactAmount least, ExactAmount most) {}

    /** Of these steps, run by this pump. */
    public static DrugBalance of(List<GivenStep> steps, @Nullable Pump pump) {
        BigDecimal accuracy = pump == null ? null : pump.accuracyPercent();
        List<Amounts> each = steps.stream().map(step -> amounts(step, accuracy)).toList();
        ExactAmount planned = ExactAmount.NONE;
        ExactAmount recorded = ExactAmount.NONE;
        for (Amounts amounts : each) {
            planned = planned.plus(amounts.planned());
            recorded = recorded.plus(amounts.recorded());
        }
        return new DrugBalance(each, amounts(planned, recorded, accuracy));
    }

    private static Amounts amounts(GivenStep given, @Nullable BigDecimal accuracy) {
        DoseRate dose = given.step().dose().rate();
        return amounts(over(dose, given.step().time().duration()), over(dose, given.given()), accuracy);
    }

    private static Amounts amounts(ExactAmount planned, ExactAmount recorded, @Nullable BigDecimal accuracy) {
        return new Amounts(
                planned, recorded, planned.minus(recorded), accuracy == null ? null : range(recorded, accuracy));
    }

    private static Range range(ExactAmount recorded, BigDecimal accuracy) {
        Fraction off = recorded.micrograms().times(Fraction.of(accuracy)).dividedBy(HUNDRED);
        return new Range(recorded.minus(new ExactAmount(off)), recorded.plus(new ExactAmount(off)));
    }

    private static ExactAmount over(DoseRate dose, Duration time) {
        return new ExactAmount(Fraction.of(dose.microgramsPerDay())
                .times(Fraction.of(time.toSeconds()))
                .dividedBy(SECONDS_PER_DAY));
    }
}
