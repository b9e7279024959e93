package org.blinaplan.domain.bag;

import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.FlowRate;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * One bag of a cycle. Rate, volume and vials are those of the full labelled bag, also where it is stopped early.
 *
 * @param number from 1 in its cycle
 * @param atHour elapsed hour of the cycle at which it is hung
 * @param hours how long it runs, 1 to the labelled hours
 * @param time the same as instants
 * @param type the labelled bag
 * @param row the row of the volume table it is made by
 * @param vials opened for it alone
 * @param dose what it gives
 * @param pinned true where a person fixed it
 * @param madeIn the session it is planned for; absent where sessions were not planned
 */
public record Bag(
        int number,
        int atHour,
        int hours,
        TimeSpan time,
        BagType type,
        VolumeRow row,
        VialCount vials,
        PlannedDose dose,
        boolean pinned,
        @Nullable PreparationSession madeIn) {
    public Bag {
        if (hours < 1 || hours > type.hours()) {
            throw new IllegalArgumentException(hours + " h do not fit into a " + type.hours() + " h bag");
        }
    }

    /** The same bag whose preparation is not planned. */
    Bag unprepared() {
        return new Bag(number, atHour, hours, time, type, row, vials, dose, pinned, null);
    }

    /** The same bag, fixed by a person or not. */
    public Bag pinned(boolean byPerson) {
        return new Bag(number, atHour, hours, time, type, row, vials, dose, byPerson, madeIn);
    }

    /** Labelled duration. */
    public int bagHours() {
        return type.hours();
    }

    /** The printed pump rate. */
    public FlowRate rate() {
        return type.rate().value();
    }

    /** Reconstituted drug in the bag. */
    public Volume drugVolume() {
        return row.drug();
    }

    /** What is discarded with a bag stopped early, exact. */
    public DoseHours discarded() {
        return DoseHours.of(dose.rate(), (long) bagHours() - hours);
    }
}
