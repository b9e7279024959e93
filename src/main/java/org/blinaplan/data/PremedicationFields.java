package org.blinaplan.data;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.monograph.MedicineDose;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.monograph.PremedicationEntry;
import org.blinaplan.domain.monograph.PremedicationEntry.OccasionCycles;
import org.blinaplan.domain.monograph.PremedicationRow;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.Timing;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.quantity.BsaMilligramDose;
import org.blinaplan.quantity.MilligramDose;
import org.jspecify.annotations.Nullable;

/** Reads the premedication of one age group: medicines, doses, how long before, before what. */
final class PremedicationFields {
    private final MonographSources sources;

    PremedicationFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    PremedicationRow row(ObjectReader reader) {
        AgeGroup group = reader.required("ageGroup", MonographWords.AGE_GROUP);
        List<PremedicationEntry> entries =
                reader.required("entries", Field.atLeastOne(Field.listOf(Field.object(this::entry))));
        return group == null || entries == null ? null : new PremedicationRow(group, entries);
    }

    /** A medicine with its dose, flat or per square metre with a cap. */
    static @Nullable MedicineDose medicine(ObjectReader reader) {
        String drug = reader.required("drug", Field.text());
        String route = reader.optional("route", Field.text(), "");
        MilligramDose dose = reader.required("dose", Field.text(MilligramDose::parse));
        BsaMilligramDose perSurface = reader.optional("perSurface", Field.text(BsaMilligramDose::parse));
        return drug == null || dose == null ? null : new MedicineDose(drug, route, dose, perSurface);
    }

    private @Nullable PremedicationEntry entry(ObjectReader reader) {
        MedicineDose medicine = reader.required("medicine", Field.object(PremedicationFields::medicine));
        List<MedicineDose> alternatives = reader.optional(
                "alternatives", Field.atLeastOne(Field.listOf(Field.object(PremedicationFields::medicine))), List.of());
        Timing timing = reader.required("timing", Field.object(PremedicationFields::timing));
        List<OccasionCycles> occasions = reader.required(
                "occasions", Field.atLeastOne(Field.listOf(Field.object(PremedicationFields::occasion))));
        Source source = sources.of(reader);
        return medicine == null || timing == null || occasions == null || source == null
                ? null
                : new PremedicationEntry(medicine, alternatives, timing, occasions, source);
    }

    private static @Nullable Timing timing(ObjectReader reader) {
        Duration before = reader.required("before", Field.duration());
        Duration earliest = reader.optional("earliest", Field.duration());
        Duration latest = reader.optional("latest", Field.duration());
        if (before == null) {
            return null;
        }
        if (earliest != null && latest != null && (before.compareTo(earliest) > 0 || before.compareTo(latest) < 0)) {
            reader.problems()
                    .add(
                            reader.at("before"),
                            "is " + before + ", outside the window from " + earliest + " to " + latest + " before");
        }
        return Placed.made(reader, () -> new Timing(before, earliest, latest));
    }

    private static @Nullable OccasionCycles occasion(ObjectReader reader) {
        Occasion occasion = reader.required("occasion", MonographWords.OCCASION);
        Integer first = reader.required("firstCycle", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        Integer last = reader.optional("lastCycle", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        if (first != null && last != null && last < first) {
            reader.problems().add(reader.at("lastCycle"), "is " + last + "; it should not be before cycle " + first);
        }
        return occasion == null || first == null ? null : new OccasionCycles(occasion, first, last);
    }
}
