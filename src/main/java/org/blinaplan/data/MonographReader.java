package org.blinaplan.data;

import java.util.List;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Safety;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads a monograph file strictly: every problem it has is reported with its path, such as
 * {@code $.indications[0].cycles[2].steps[0].dose}. What it reads is never adopted: two people of a site do that.
 */
public final class MonographReader {
    /** The one version it reads. */
    static final String SCHEMA = "blinaplan/monograph/1";

    private static final int MOST_DAYS = 28;

    /** The monograph of a file, or everything that is wrong with it. */
    public Reading<Monograph> read(byte[] json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        Monograph monograph =
                tree == null ? null : Field.object(MonographReader::monograph).read(tree, "$", problems);
        return monograph == null || !problems.isEmpty()
                ? new Reading.Refused<>(problems.all())
                : new Reading.Read<>(monograph);
    }

    private static @Nullable Monograph monograph(ObjectReader reader) {
        reader.required("schema", Field.text(MonographReader::schema));
        String id = reader.required("id", Field.text());
        String title = reader.required("title", Field.text());
        String edition = reader.required("edition", Field.text());
        MonographSources sources = MonographSources.read(reader);
        Cited<Weight> fixedDoseFrom = reader.required("fixedDoseFrom", sources.cited(Field.text(Weight::parse)));
        Cited<Integer> cnsDays = reader.optional("cnsAdmissionDays", sources.cited(Field.wholeNumber(1, MOST_DAYS)));
        List<Placed<Indication>> indications = reader.required(
                "indications",
                Field.atLeastOne(Placed.listOf(Field.object(new IndicationFields(sources)::indication))));
        Products products = Products.read(reader, sources);
        Safety safety = reader.required("safety", Field.object(new SafetyFields(sources)::safety));
        List<MissingRow> missing = reader.required("missing", Field.listOf(Field.object(MonographReader::missingRow)));
        if (id == null
                || title == null
                || edition == null
                || fixedDoseFrom == null
                || indications == null
                || products == null
                || safety == null
                || missing == null) {
            return null;
        }
        return new Monograph(
                id,
                title,
                edition,
                false,
                fixedDoseFrom,
                cnsDays,
                Placed.values(indications),
                Placed.values(products.bags()),
                Placed.values(products.volumes()),
                products.vial(),
                safety,
                missing);
    }

    /** The vial, the bags, and the table that joins them. */
    private record Products(Vial vial, List<Placed<BagType>> bags, List<Placed<VolumeRow>> volumes) {
        static @Nullable Products read(ObjectReader reader, MonographSources sources) {
            BagFields bagFields = new BagFields(sources);
            Vial vial = reader.required("vial", Field.object(bagFields::vial));
            List<Placed<BagType>> bags =
                    reader.required("bags", Field.atLeastOne(Placed.listOf(Field.object(bagFields::bagType))));
            VolumeFields volumeFields = new VolumeFields(
                    sources, vial == null ? null : vial.usable().value());
            List<Placed<VolumeRow>> volumes =
                    reader.required("volumes", Field.atLeastOne(Placed.listOf(Field.object(volumeFields::row))));
            if (volumes != null) {
                VolumeFields.checkOverlaps(volumes, reader.problems());
            }
            return vial == null || bags == null || volumes == null ? null : new Products(vial, bags, volumes);
        }
    }

    private static String schema(String text) {
        if (!text.equals(SCHEMA)) {
            throw new IllegalArgumentException("is \"" + text + "\"; write \"" + SCHEMA + "\"");
        }
        return text;
    }

    private static @Nullable MissingRow missingRow(ObjectReader reader) {
        String path = reader.required("path", Field.text());
        String text = reader.required("text", Field.text());
        return path == null || text == null ? null : new MissingRow(path, text);
    }
}
