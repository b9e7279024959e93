package org.blinaplan.data;

import java.util.List;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the bag-volume tables and checks each against the vial and against the others. */
final class VolumeFields {
    private static final int MOST_VIALS = 100;

    private final MonographSources sources;
    private final @Nullable Volume usable;

    /** Rows for a vial of which this much can be withdrawn; absent where that could not be read. */
    VolumeFields(MonographSources sources, @Nullable Volume usable) {
        this.sources = sources;
        this.usable = usable;
    }

    @Nullable
    VolumeRow row(ObjectReader reader) {
        Integer hours = reader.required("bagHours", Field.wholeNumber(1, BagFields.MOST_HOURS));
        Dose dose = reader.required("dose", Field.text(Dose::parse));
        BodySurfaceArea from = reader.optional("bsaFrom", Field.text(BodySurfaceArea::parse));
        BodySurfaceArea to = reader.optional("bsaTo", Field.text(BodySurfaceArea::parse));
        Volume drug = reader.required("drug", Field.text(Volume::parse));
        Integer vials = reader.required("vials", Field.wholeNumber(1, MOST_VIALS));
        Volume saline = reader.optional("preservativeFreeSaline", Field.text(Volume::parse));
        Source source = sources.of(reader);
        if (drug != null && vials != null) {
            checkVials(drug, vials, reader);
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            reader.problems().add(reader.at("bsaTo"), "is " + to + "; it should not be below " + from);
        }
        if (hours == null || dose == null || drug == null || vials == null || source == null) {
            return null;
        }
        return Placed.made(
                reader,
                () -> new VolumeRow(
                        hours, dose.fixed(), dose.perSurface(), from, to, drug, VialCount.of(vials), saline, source));
    }

    /** Two rows for the same bag, dose and body are a problem. */
    static void checkOverlaps(List<Placed<VolumeRow>> rows, Problems problems) {
        for (int i = 1; i < rows.size(); i++) {
            for (Placed<VolumeRow> earlier : rows.subList(0, i)) {
                if (overlap(earlier.value(), rows.get(i).value())) {
                    problems.add(
                            rows.get(i).path(),
                            "overlaps with " + earlier.path() + "; one bag, dose and body surface has one row");
                }
            }
        }
    }

    private void checkVials(Volume drug, int vials, ObjectReader reader) {
        if (usable == null) {
            return;
        }
        VialCount needed = drug.inPortionsOf(usable);
        if (needed.vials() != vials) {
            reader.problems()
                    .add(
                            reader.at("vials"),
                            "is " + vials + "; " + drug + " at " + usable + " a vial take " + needed.vials());
        }
    }

    private static boolean overlap(VolumeRow a, VolumeRow b) {
        if (a.bagHours() != b.bagHours()) {
            return false;
        }
        if (a.fixedDose() != null) {
            return a.fixedDose().equals(b.fixedDose());
        }
        BodySurfaceArea aFrom = a.surfaceFrom();
        BodySurfaceArea aTo = a.surfaceTo();
        BodySurfaceArea bFrom = b.surfaceFrom();
        BodySurfaceArea bTo = b.surfaceTo();
        return aFrom != null
                && aTo != null
                && bFrom != null
                && bTo != null
                && a.surfaceDose() != null
                && a.surfaceDose().equals(b.surfaceDose())
                && aFrom.compareTo(bTo) <= 0
                && bFrom.compareTo(aTo) <= 0;
    }

    /** The dose of a row in either form, told apart by its unit. */
    private record Dose(@Nullable DoseRate fixed, @Nullable BsaDoseRate perSurface) {
        static Dose parse(String text) {
            return text.endsWith(BsaDoseRate.UNIT)
                    ? new Dose(null, BsaDoseRate.parse(text))
                    : new Dose(DoseRate.parse(text), null);
        }
    }
}
