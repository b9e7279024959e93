package org.blinaplan.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a typed text becomes at each path of a file; {@code []} stands for a row's number.
 *
 * @param schema the format's name
 * @param noun what the file is: {@code "an order"}
 * @param yesOrNo true or false
 * @param numbers whole numbers and, where the reader takes them, decimals
 * @param numberLists numbers separated by commas
 * @param textLists texts separated by commas, or the word for no item of a list of rows
 * @param texts as typed
 */
record DraftShape(
        String schema,
        String noun,
        Set<String> yesOrNo,
        Set<String> numbers,
        Set<String> numberLists,
        Set<String> textLists,
        Set<String> texts) {
    static final DraftShape ORDER = new DraftShape(
            OrderJson.SCHEMA,
            "an order",
            Set.of("patient.cnsHistory"),
            Set.of(
                    "cycles.first",
                    "cycles.last",
                    "cycleStarts[].cycle",
                    "bagPolicy.pins[].cycle",
                    "bagPolicy.pins[].atHour",
                    "bagPolicy.pins[].bagHours",
                    "bagPolicy.pins[].hours"),
            Set.of("bagPolicy.allowedHours", "bagPolicy.admittedHours"),
            Set.of(
                    "patient.cypDrugs",
                    "bagPolicy.visits.days",
                    "bagPolicy.closedDates",
                    "bagPolicy.objective",
                    "bagPolicy.preparation.days"),
            Set.of(
                    "patient.id",
                    "patient.familyName",
                    "patient.givenName",
                    "patient.birthDate",
                    "patient.weight",
                    "patient.weightMeasuredOn",
                    "patient.height",
                    "patient.heightMeasuredOn",
                    "patient.philadelphia",
                    "patient.pregnancy",
                    "patient.liveVaccineOn",
                    "monograph",
                    "indication",
                    "start",
                    "zone",
                    "cycleStarts[].start",
                    "bagPolicy.visits.from",
                    "bagPolicy.visits.to",
                    "bagPolicy.vialSharing",
                    "bagPolicy.preparation.from",
                    "bagPolicy.preparation.to"));

    static final DraftShape SITE = new DraftShape(
            SiteJson.SCHEMA,
            "a site policy",
            Set.of("rehangWithinLife"),
            Set.of(
                    "bagPolicy.pins[].cycle",
                    "bagPolicy.pins[].atHour",
                    "bagPolicy.pins[].bagHours",
                    "bagPolicy.pins[].hours",
                    "sterilityHours",
                    "pump.accuracyPercent",
                    "vialPrice",
                    "weightChangePercent",
                    "weightOldAfterDays",
                    "monitoring[].cycles.first",
                    "monitoring[].cycles.last",
                    "typingLimits.age.from",
                    "typingLimits.age.to"),
            Set.of("bagPolicy.allowedHours", "bagPolicy.admittedHours"),
            Set.of(
                    "bagPolicy.visits.days",
                    "bagPolicy.closedDates",
                    "bagPolicy.objective",
                    "bagPolicy.preparation.days",
                    "bagPolicy.pins",
                    "monitoring"),
            Set.of(
                    "name",
                    "phoneDay",
                    "phoneNight",
                    "phonePharmacy",
                    "phoneEmergency",
                    "feverThreshold",
                    "places.ward",
                    "places.dayUnit",
                    "places.pharmacy",
                    "spareBag",
                    "bagPolicy.visits.from",
                    "bagPolicy.visits.to",
                    "bagPolicy.vialSharing",
                    "bagPolicy.preparation.from",
                    "bagPolicy.preparation.to",
                    "pump.primingVolume",
                    "pump.unreachableVolume",
                    "pump.lineVolume",
                    "currency",
                    "upperLimits.ALT",
                    "upperLimits.AST",
                    "upperLimits.GGT",
                    "upperLimits.bilirubin",
                    "endTolerance",
                    "lateEntryAfter",
                    "monitoring[].what",
                    "monitoring[].kind",
                    "monitoring[].anchor",
                    "monitoring[].from",
                    "monitoring[].every",
                    "monitoring[].until",
                    "monitoring[].setting",
                    "typingLimits.weight.from",
                    "typingLimits.weight.to",
                    "typingLimits.height.from",
                    "typingLimits.height.to"));

    boolean isList(String path) {
        return numberLists.contains(path) || textLists.contains(path);
    }

    /** Whether a field stands at this path. */
    boolean isField(String path) {
        return all().anyMatch(path::equals);
    }

    /** Whether the path of a field begins like this. */
    boolean holdsFields(String beginning) {
        return all().anyMatch(path -> path.startsWith(beginning));
    }

    private Stream<String> all() {
        return List.of(yesOrNo, numbers, numberLists, textLists, texts).stream().flatMap(Set::stream);
    }
}
