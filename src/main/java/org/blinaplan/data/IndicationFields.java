package org.blinaplan.data;

import java.util.List;
import org.blinaplan.domain.monograph.AdmissionRow;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.Eligibility;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.PremedicationRow;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.patient.Philadelphia;
import org.jspecify.annotations.Nullable;

/** Reads one approved use and checks that its rows fit together. */
final class IndicationFields {
    private static final int MOST_MONTHS = 1440;
    private static final int MOST_DAYS = 28;

    private final MonographSources sources;
    private final CycleFields cycleFields;
    private final PremedicationFields premedicationFields;

    IndicationFields(MonographSources sources) {
        this.sources = sources;
        this.cycleFields = new CycleFields(sources);
        this.premedicationFields = new PremedicationFields(sources);
    }

    @Nullable
    Indication indication(ObjectReader reader) {
        String id = reader.required("id", Field.text());
        String name = reader.required("name", Field.text());
        List<Eligibility> eligibility =
                reader.required("eligibility", Field.atLeastOne(Field.listOf(Field.object(this::eligibility))));
        List<Placed<CyclePattern>> cycles =
                reader.required("cycles", Field.atLeastOne(Placed.listOf(Field.object(cycleFields::pattern))));
        List<Placed<AdmissionRow>> admissions =
                reader.required("admissions", Placed.listOf(Field.object(this::admission)));
        List<Placed<PremedicationRow>> premedications =
                reader.required("premedications", Placed.listOf(Field.object(premedicationFields::row)));
        boolean goOn =
                cycles != null && !reader.problems().anyUnder(reader.at("cycles")) && goOn(cycles, reader.problems());
        if (goOn && cycles != null && admissions != null) {
            checkAdmissions(admissions, cycles.get(cycles.size() - 1).value().lastCycle(), reader.problems());
        }
        if (premedications != null) {
            checkGroups(premedications, reader.problems());
        }
        if (id == null
                || name == null
                || eligibility == null
                || cycles == null
                || admissions == null
                || premedications == null
                || !goOn) {
            return null;
        }
        return new Indication(
                id, name, eligibility, Placed.values(cycles), Placed.values(admissions), Placed.values(premedications));
    }

    private @Nullable Eligibility eligibility(ObjectReader reader) {
        AgeGroup group = reader.required("ageGroup", MonographWords.AGE_GROUP);
        Integer months = reader.required("fromMonths", Field.wholeNumber(0, MOST_MONTHS));
        Philadelphia philadelphia = reader.optional("philadelphia", MonographWords.PHILADELPHIA);
        String condition = reader.optional("condition", Field.text(), "");
        Source source = sources.of(reader);
        return group == null || months == null || source == null
                ? null
                : new Eligibility(group, months, philadelphia, condition, source);
    }

    private @Nullable AdmissionRow admission(ObjectReader reader) {
        Integer first = reader.required("firstCycle", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        Integer last = reader.required("lastCycle", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        Integer days = reader.optional("days", Field.wholeNumber(1, MOST_DAYS));
        Source source = sources.of(reader);
        return first == null || last == null || source == null ? null : new AdmissionRow(first, last, days, source);
    }

    /** Whether the cycles run from 1 without a hole; every place where they do not is a problem. */
    private static boolean goOn(List<Placed<CyclePattern>> cycles, Problems problems) {
        boolean right = !cycles.isEmpty();
        int next = 1;
        for (Placed<CyclePattern> pattern : cycles) {
            int first = pattern.value().firstCycle();
            int last = pattern.value().lastCycle();
            if (first != next) {
                problems.add(pattern.path() + ".firstCycle", "is " + first + "; the cycles should go on with " + next);
                right = false;
            }
            if (last < first) {
                problems.add(pattern.path() + ".lastCycle", "is " + last + "; it should not be before " + first);
                right = false;
            }
            next = Math.max(first, last) + 1;
        }
        return right;
    }

    private static void checkAdmissions(List<Placed<AdmissionRow>> admissions, int lastCycle, Problems problems) {
        int next = 1;
        for (Placed<AdmissionRow> row : admissions) {
            int first = row.value().firstCycle();
            int last = row.value().lastCycle();
            if (first < next) {
                problems.add(
                        row.path() + ".firstCycle",
                        "is " + first + "; an earlier row speaks of cycle " + first + " already, go on from " + next);
            }
            if (last < first) {
                problems.add(row.path() + ".lastCycle", "is " + last + "; it should not be before " + first);
            }
            if (last > lastCycle) {
                problems.add(row.path() + ".lastCycle", "is " + last + "; the last cycle is " + lastCycle);
            }
            next = Math.max(next, last + 1);
        }
    }

    private static void checkGroups(List<Placed<PremedicationRow>> rows, Problems problems) {
        for (int i = 1; i < rows.size(); i++) {
            Placed<PremedicationRow> row = rows.get(i);
            if (rows.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.value().group() == row.value().group())) {
                problems.add(row.path() + ".ageGroup", "has a row already; put its entries into that one");
            }
        }
    }
}
