package org.blinaplan.domain.bag;

import java.util.Optional;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.VolumeRange;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** What is in a bag once it is made, by its monograph; empty where the monograph does not say. */
final class BagContents {
    private BagContents() {}

    /** Start volume, stabiliser and drug, or the volume the bag is made up to. */
    static Optional<Volume> planned(Bag bag) {
        Cited<Volume> saline = bag.type().saline();
        return madeUp(bag).or(() -> saline == null ? Optional.empty() : with(bag, saline.value()));
    }

    /**
     * The same with the start volume that was measured in this bag.
     *
     * @throws IllegalArgumentException if the bag is made up to a volume and has no start volume to measure
     */
    static Optional<Volume> measured(Bag bag, Volume start) {
        if (madeUp(bag).isPresent()) {
            throw new IllegalArgumentException(
                    "the " + bag.bagHours() + " h bag is made up to its volume; it has no start volume to measure");
        }
        return with(bag, start);
    }

    /** The least that may be in it: a factory-filled bag is used from the lower end of its range on. */
    static Optional<Volume> least(Bag bag) {
        Cited<VolumeRange> contents = bag.type().contents();
        return madeUp(bag)
                .or(() -> contents == null
                        ? Optional.empty()
                        : with(bag, contents.value().from()));
    }

    private static Optional<Volume> madeUp(Bag bag) {
        return value(bag.type().filledTo());
    }

    private static Optional<Volume> with(Bag bag, Volume start) {
        BagType type = bag.type();
        return value(type.stabiliser()).map(stabiliser -> start.plus(stabiliser).plus(bag.drugVolume()));
    }

    private static Optional<Volume> value(@Nullable Cited<Volume> cited) {
        return Optional.ofNullable(cited).map(Cited::value);
    }
}
