package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.blinaplan.quantity.FlowRate;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A bag of one monograph. "72 h bag" names different products in the United States and in Europe: everything here
 * belongs to the monograph, never to the duration alone.
 *
 * @param hours labelled duration
 * @param rate the printed pump rate; never derived from volume and hours
 * @param preservative made with benzyl alcohol
 * @param filter run through a 0.2 micron in-line filter; absent where not known
 * @param lowestWeight the lightest patient it may hang for, that weight itself allowed; absent where the label sets none
 * @param saline the saline the bag starts with: 270 mL for the bags filled at the factory
 * @param contents what the factory-filled bag may really hold, else it is adjusted; absent for other bags
 * @param stabiliser volume of IV solution stabiliser in the bag
 * @param filledTo the volume the bag is made up to; absent where saline, stabiliser and drug simply add up
 * @param roomTemperature life at room temperature, infusion included; absent where not known
 * @param refrigerated life at 2-8 C; absent where not known
 */
public record BagType(
        int hours,
        Cited<FlowRate> rate,
        Cited<Boolean> preservative,
        @Nullable Cited<Boolean> filter,
        @Nullable Cited<Weight> lowestWeight,
        @Nullable Cited<Volume> saline,
        @Nullable Cited<VolumeRange> contents,
        @Nullable Cited<Volume> stabiliser,
        @Nullable Cited<Volume> filledTo,
        @Nullable Cited<Duration> roomTemperature,
        @Nullable Cited<Duration> refrigerated) {
    public BagType {
        if (hours < 1) {
            throw new IllegalArgumentException(hours + " h is not a bag");
        }
    }
}
