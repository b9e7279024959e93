package org.blinaplan.data;

import java.time.Duration;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.monograph.VolumeRange;
import org.blinaplan.quantity.Concentration;
import org.blinaplan.quantity.DrugAmount;
import org.blinaplan.quantity.FlowRate;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** Reads the vial and the bags: rates, preservative, lowest weights, what they are made of, how long they live. */
final class BagFields {
    /** The longest bag a file may hold: one cycle. */
    static final int MOST_HOURS = 672;

    private final MonographSources sources;

    BagFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    BagType bagType(ObjectReader reader) {
        Integer hours = reader.required("hours", Field.wholeNumber(1, MOST_HOURS));
        Cited<FlowRate> rate = reader.required("rate", sources.cited(Field.text(FlowRate::parse)));
        Cited<Boolean> preservative = reader.required("preservative", sources.cited(Field.yesOrNo()));
        Cited<Boolean> filter = reader.optional("filter", sources.cited(Field.yesOrNo()));
        Cited<Weight> lowestWeight = reader.optional("lowestWeight", sources.cited(Field.text(Weight::parse)));
        Cited<Volume> saline = reader.optional("saline", volume());
        Cited<VolumeRange> contents = reader.optional("contents", sources.cited(Field.object(BagFields::range)));
        Cited<Volume> stabiliser = reader.optional("stabiliser", volume());
        Cited<Volume> filledTo = reader.optional("filledTo", volume());
        Cited<Duration> room = reader.optional("roomTemperature", sources.cited(Field.duration()));
        Cited<Duration> refrigerated = reader.optional("refrigerated", sources.cited(Field.duration()));
        if (hours == null || rate == null || preservative == null) {
            return null;
        }
        return new BagType(
                hours,
                rate,
                preservative,
                filter,
                lowestWeight,
                saline,
                contents,
                stabiliser,
                filledTo,
                room,
                refrigerated);
    }

    @Nullable
    Vial vial(ObjectReader reader) {
        Cited<DrugAmount> declared = reader.required("declared", sources.cited(Field.text(DrugAmount::parse)));
        Cited<Volume> water = reader.required("water", volume());
        Cited<Volume> content = reader.optional("content", volume());
        Cited<Concentration> concentration =
                reader.required("concentration", sources.cited(Field.text(Concentration::parse)));
        Cited<Volume> usable = reader.required("usable", sources.cited(Field.text(BagFields::someVolume)));
        Cited<Duration> room = reader.required("roomTemperature", sources.cited(Field.duration()));
        Cited<Duration> refrigerated = reader.required("refrigerated", sources.cited(Field.duration()));
        return declared == null
                        || water == null
                        || concentration == null
                        || usable == null
                        || room == null
                        || refrigerated == null
                ? null
                : new Vial(declared, water, content, concentration, usable, room, refrigerated);
    }

    private Field<Cited<Volume>> volume() {
        return sources.cited(Field.text(Volume::parse));
    }

    private static @Nullable VolumeRange range(ObjectReader reader) {
        Volume from = reader.required("from", Field.text(Volume::parse));
        Volume to = reader.required("to", Field.text(Volume::parse));
        return from == null || to == null ? null : Placed.made(reader, () -> new VolumeRange(from, to));
    }

    private static Volume someVolume(String text) {
        Volume volume = Volume.parse(text);
        if (volume.millilitres().signum() == 0) {
            throw new IllegalArgumentException("is 0 mL; what can be withdrawn from a vial is more than nothing");
        }
        return volume;
    }
}
