package org.blinaplan.ui.order;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of the form, in the order of the Tab key, with the paths of the order file each of them speaks for. */
public enum FormField {
    ID("patient.id"),
    FAMILY_NAME("patient.familyName"),
    GIVEN_NAME("patient.givenName"),
    BIRTH_DATE("patient.birthDate"),
    WEIGHT("patient.weight"),
    WEIGHT_DATE("patient.weightMeasuredOn"),
    HEIGHT("patient.height"),
    HEIGHT_DATE("patient.heightMeasuredOn"),
    PHILADELPHIA("patient.philadelphia"),
    CNS("patient.cnsHistory"),
    PREGNANCY("patient.pregnancy"),
    LIVE_VACCINE("patient.liveVaccineOn"),
    CYP_DRUGS("patient.cypDrugs"),
    MONOGRAPH("monograph"),
    INDICATION("indication"),
    CYCLES("cycles", "cycles.first", "cycles.last"),
    START_DATE("start.date"),
    START_TIME("start"),
    START_OFFSET("start.offset"),
    ZONE("zone"),
    BAGS_HOME("bagPolicy.allowedHours"),
    BAGS_ADMITTED("bagPolicy.admittedHours"),
    VISITS("bagPolicy.visits", "bagPolicy.visits.days", "bagPolicy.visits.from", "bagPolicy.visits.to"),
    PREPARATION(
            "bagPolicy.preparation",
            "bagPolicy.preparation.days",
            "bagPolicy.preparation.from",
            "bagPolicy.preparation.to"),
    CLOSED_DATES("bagPolicy.closedDates"),
    OBJECTIVE("bagPolicy.objective"),
    VIAL_SHARING("bagPolicy.vialSharing");

    /** Without these there is no course. */
    public static final List<FormField> REQUIRED =
            List.of(ID, BIRTH_DATE, WEIGHT, HEIGHT, MONOGRAPH, INDICATION, CYCLES, START_DATE, START_TIME, ZONE);

    /** A course can be drawn without these: they change findings, and no dose, date or bag. */
    public static final List<FormField> NOT_DRAWN = List.of(
            FAMILY_NAME, GIVEN_NAME, WEIGHT_DATE, HEIGHT_DATE, PHILADELPHIA, PREGNANCY, LIVE_VACCINE, CYP_DRUGS);

    private final String paths;

    FormField(String... paths) {
        this.paths = String.join(" ", paths);
    }

    /** The path of the order file, or of the object whose parts the field holds. */
    public String path() {
        return paths().get(0);
    }

    /** Every path of the order file the field speaks for. */
    public List<String> paths() {
        return List.of(paths.split(" "));
    }

    /** The field that speaks for this path of a problem; a list item belongs to its list. Empty where none does. */
    public static Optional<FormField> ofProblem(String path) {
        String plain = path.startsWith("$.") ? path.substring(2) : path;
        return Arrays.stream(values())
                .filter(field ->
                        field.paths().stream().anyMatch(own -> plain.equals(own) || plain.startsWith(own + "[")))
                .findFirst();
    }
}
