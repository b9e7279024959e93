package org.blinaplan.domain.monograph;

/**
 * One dose step of a cycle: days 1 to 7 at the low dose, say.
 *
 * @param firstDay infusion day, from 1
 * @param lastDay infusion day, included
 * @param dose what runs on these days
 */
public record StepPattern(int firstDay, int lastDay, DoseRow dose) {
    private static final int HOURS_PER_DAY = 24;

    public StepPattern {
        if (firstDay < 1 || lastDay < firstDay) {
            throw new IllegalArgumentException("days " + firstDay + " to " + lastDay + " are not a dose step");
        }
    }

    /** The elapsed hour at which the step begins: day 8 is hour 168. */
    public int fromHour() {
        return (firstDay - 1) * HOURS_PER_DAY;
    }

    /** The elapsed hour at which the step ends. */
    public int toHour() {
        return lastDay * HOURS_PER_DAY;
    }
}
