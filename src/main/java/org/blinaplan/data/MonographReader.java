package org.blinaplan.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.monograph.Safety;
import org.blinaplan.domain.monograph.StepPattern;
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
        return problems.reading(
                tree == null ? null : Field.object(MonographReader::monograph).read(tree, "$", problems));
    }

    private static @Nullable Monograph monograph(ObjectReader reader) {
        Head head = Head.read(reader);
        MonographSources sources = MonographSources.read(reader);
        Cited<Weight> fixedDoseFrom = reader.required("fixedDoseFrom", sources.cited(Field.text(Weight::parse)));
        Cited<Integer> cnsDays = reader.optional("cnsAdmissionDays", sources.cited(Field.wholeNumber(1, MOST_DAYS)));
        List<Placed<Indication>> indications = reader.required(
                "indications",
                Field.atLeastOne(Placed.listOf(Field.object(new IndicationFields(sources)::indication))));
        Products products = Products.read(reader, sources);
        Safety safety = reader.required("safety", Field.object(new SafetyFields(sources)::safety));
        Pharmacology pharmacology =
                reader.required("pharmacology", Field.object(new PharmacologyFields(sources)::pharmacology));
        List<MissingRow> missing = reader.required("missing", Field.listOf(Field.object(MonographReader::missingRow)));
        if (indications != null && products != null && missing != null) {
            check(indications, products, missing, reader.problems());
        }
        if (head == null
                || fixedDoseFrom == null
                || indications == null
                || products == null
                || safety == null
                || pharmacology == null
                || missing == null) {
            return null;
        }
        return new Monograph(
                head.id(),
                head.title(),
                head.edition(),
                false,
                fixedDoseFrom,
                cnsDays,
                Placed.values(indications),
                Placed.values(products.bags()),
                Placed.values(products.volumes()),
                products.vial(),
                safety,
                pharmacology,
                missing);
    }

    /** What only the whole shows; a part that could not be read is not held against the others. */
    private static void check(
            List<Placed<Indication>> indications, Products products, List<MissingRow> missing, Problems problems) {
        boolean rightIndications = !problems.anyUnder("$.indications");
        boolean rightProducts = !problems.anyUnder("$.bags") && !problems.anyUnder("$.volumes");
        if (!problems.anyUnder("$.bags")) {
            products.checkRowsAgainstBags(problems);
        }
        if (rightIndications) {
            products.checkRowsAgainstDoses(doses(indications), problems);
        }
        if (problems.anyUnder("$.missing")) {
            return;
        }
        MonographChecks checks = new MonographChecks(missing, problems);
        if (rightIndications) {
            checks.indications(indications);
        }
        if (rightProducts) {
            checks.bags(products);
        }
    }

    private static Set<Object> doses(List<Placed<Indication>> indications) {
        return indications.stream()
                .flatMap(indication -> indication.value().cycles().stream())
                .flatMap(pattern -> pattern.steps().stream())
                .map(StepPattern::dose)
                .flatMap(dose ->
                        Stream.of(dose.fixed().value(), dose.perSurface().value()))
                .collect(Collectors.toSet());
    }

    /** What names the file. */
    private record Head(String id, String title, String edition) {
        static @Nullable Head read(ObjectReader reader) {
            reader.required("schema", Field.text(MonographReader::schema));
            String id = reader.required("id", Field.text());
            String title = reader.required("title", Field.text());
            String edition = reader.required("edition", Field.text());
            return id == null || title == null || edition == null ? null : new Head(id, title, edition);
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
