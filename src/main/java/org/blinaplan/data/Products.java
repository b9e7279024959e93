package org.blinaplan.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The vial, the bags, and the table that joins them.
 *
 * @param vial what the drug comes in
 * @param bags every bag of the file
 * @param volumes every row of the table
 */
record Products(Vial vial, List<Placed<BagType>> bags, List<Placed<VolumeRow>> volumes) {
    /** Reads the fields {@code vial}, {@code bags} and {@code volumes}. */
    static @Nullable Products read(ObjectReader reader, MonographSources sources) {
        BagFields bagFields = new BagFields(sources);
        Vial vial = reader.required("vial", Field.object(bagFields::vial));
        List<Placed<BagType>> bags =
                reader.required("bags", Field.atLeastOne(Placed.listOf(Field.object(bagFields::bagType))));
        VolumeFields volumeFields =
                new VolumeFields(sources, vial == null ? null : vial.usable().value());
        List<Placed<VolumeRow>> volumes =
                reader.required("volumes", Field.atLeastOne(Placed.listOf(Field.object(volumeFields::row))));
        if (volumes != null) {
            VolumeFields.checkOverlaps(volumes, reader.problems());
        }
        return vial == null || bags == null || volumes == null ? null : new Products(vial, bags, volumes);
    }

    /** Every row is for a bag of the file, and fills it to the volume the bag is made up to. */
    void checkRowsAgainstBags(Problems problems) {
        for (Placed<VolumeRow> row : volumes) {
            Optional<BagType> bag = bags.stream()
                    .map(Placed::value)
                    .filter(type -> type.hours() == row.value().bagHours())
                    .findFirst();
            if (bag.isEmpty()) {
                problems.add(
                        row.path() + ".bagHours", "is " + row.value().bagHours() + "; there is no such bag in $.bags");
            } else {
                checkFilling(row, bag.get(), problems);
            }
        }
    }

    /** Every row is for a dose that some dose step gives. */
    void checkRowsAgainstDoses(Set<Object> doses, Problems problems) {
        for (Placed<VolumeRow> row : volumes) {
            Object fixed = row.value().fixedDose();
            Object dose = fixed == null ? row.value().surfaceDose() : fixed;
            if (dose != null && !doses.contains(dose)) {
                problems.add(row.path() + ".dose", "is " + dose + "; no dose step in $.indications gives it");
            }
        }
    }

    private static void checkFilling(Placed<VolumeRow> row, BagType bag, Problems problems) {
        Cited<Volume> saline = bag.saline();
        Cited<Volume> stabiliser = bag.stabiliser();
        Cited<Volume> filledTo = bag.filledTo();
        Volume added = row.value().preservativeFreeSaline();
        String path = row.path() + ".preservativeFreeSaline";
        if (filledTo == null || saline == null || stabiliser == null) {
            if (added != null) {
                problems.add(path, "is " + added + "; the " + bag.hours() + " h bag is not made up to a volume");
            }
            return;
        }
        if (added == null) {
            problems.add(path, "is missing; the " + bag.hours() + " h bag is made up to " + filledTo.value());
            return;
        }
        Volume total =
                saline.value().plus(stabiliser.value()).plus(row.value().drug()).plus(added);
        if (!total.equals(filledTo.value())) {
            problems.add(
                    path,
                    "is " + added + "; with saline, stabiliser and drug the bag holds " + total + " instead of "
                            + filledTo.value());
        }
    }
}
