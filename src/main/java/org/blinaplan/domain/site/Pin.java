package org.blinaplan.domain.site;

/**
 * A bag that a person has fixed.
 *
 * @param cycle cycle number
 * @param atHour elapsed hour of the cycle at which it is hung
 * @param bagHours its labelled duration
 * @param hours how long it runs, 1 to {@code bagHours}
 */
public record Pin(int cycle, int atHour, int bagHours, int hours) {
    public Pin {
        if (cycle < 1 || atHour < 0 || hours < 1 || hours > bagHours) {
            throw new IllegalArgumentException("a pin has a cycle, an hour from 0 and runs 1 to " + bagHours + " h");
        }
    }

    /** The elapsed hour at which it is taken down. */
    public int endHour() {
        return atHour + hours;
    }

    @Override
    public String toString() {
        return "the " + bagHours + " h bag pinned at hour " + atHour + " of cycle " + cycle + " for " + hours + " h";
    }
}
