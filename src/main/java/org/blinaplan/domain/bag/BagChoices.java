package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Weight;

/**
 * Which labelled bags may hang in a dose step for this patient, shortest first, and why the others may not.
 *
 * @param usable the bags with their volume rows
 * @param refused a sentence for each bag that was wished and may not be used
 */
record BagChoices(List<Choice> usable, List<String> refused) {
    /**
     * A bag that may be used.
     *
     * @param type the labelled bag
     * @param row its volume row for this dose
     * @param vials opened for one such bag
     */
    record Choice(BagType type, VolumeRow row, VialCount vials) {}

    /** Those among the wished durations that may hang in this step. */
    static BagChoices of(DoseStep step, List<Integer> wishedHours, Monograph monograph, Weight weight) {
        List<Choice> usable = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int hours : wishedHours) {
            BagType type = monograph.bagType(hours).orElseThrow();
            VolumeRow row = monograph.volume(hours, step.dose().volumeKey()).orElse(null);
            if (row == null) {
                refused.add("the " + hours + " h bag has no volume row for "
                        + step.dose().volumeKey());
            } else if (isTooLight(weight, type)) {
                refused.add("the " + hours + " h bag is not for a patient of " + weight);
            } else if (outlivesRoomTemperature(type)) {
                refused.add("the " + hours + " h bag has no known life at room temperature that covers its hours");
            } else if (type.refrigerated() == null) {
                refused.add("the " + hours + " h bag has no known life at 2-8 C");
            } else {
                usable.add(new Choice(
                        type,
                        row,
                        row.drug().inPortionsOf(monograph.usableVialVolume().value())));
            }
        }
        return new BagChoices(List.copyOf(usable), List.copyOf(refused));
    }

    /** The bag of this labelled duration, if it may be used. */
    Optional<Choice> ofHours(int hours) {
        return usable.stream().filter(choice -> choice.type().hours() == hours).findFirst();
    }

    /** Why nothing, or not more, may be used. */
    String reasons() {
        return refused.isEmpty() && usable.isEmpty()
                ? "the bag policy allows no bag of this label"
                : String.join("; ", refused);
    }

    private static boolean isTooLight(Weight weight, BagType type) {
        Cited<Weight> lowest = type.lowestWeight();
        return lowest != null && weight.compareTo(lowest.value()) < 0;
    }

    /** A life that is not known does not cover any hours. */
    private static boolean outlivesRoomTemperature(BagType type) {
        Cited<Duration> life = type.roomTemperature();
        return life == null || Duration.ofHours(type.hours()).compareTo(life.value()) > 0;
    }
}
