package org.blinaplan.application.teaching;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.blinaplan.application.Draft;

/** Orders of patients who do not exist, as somebody would type them. */
final class InventedOrder {
    private static final int WEIGHED_DAYS_BEFORE = 3;
    private static final int VACCINATED_DAYS_BEFORE = 160;

    private InventedOrder() {}

    /**
     * Who is treated.
     *
     * @param number of the invented hospital
     * @param familyName invented
     * @param givenName invented
     * @param born in good time for the age the patient is to have
     * @param kilograms measured three days before the start
     * @param centimetres measured with it
     */
    record Invented(
            String number, String familyName, String givenName, LocalDate born, String kilograms, String centimetres) {}

    /**
     * For what.
     *
     * @param monograph id
     * @param indication id
     * @param first cycle
     * @param last cycle
     */
    record Use(String monograph, String indication, int first, int last) {
        /** Relapsed or refractory disease, by the label of the United States. */
        static Use relapsed(int first, int last) {
            return new Use("us-2024-06", "relapsed-refractory", first, last);
        }
    }

    /** With everything a rule asks for. */
    static Draft of(Invented who, Use use, ZonedDateTime start) {
        LocalDate weighed = start.toLocalDate().minusDays(WEIGHED_DAYS_BEFORE);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("patient.id", who.number());
        fields.put("patient.familyName", who.familyName());
        fields.put("patient.givenName", who.givenName());
        fields.put("patient.birthDate", who.born().toString());
        fields.put("patient.weight", who.kilograms() + " kg");
        fields.put("patient.weightMeasuredOn", weighed.toString());
        fields.put("patient.height", who.centimetres() + " cm");
        fields.put("patient.heightMeasuredOn", weighed.toString());
        fields.put("patient.philadelphia", "negative");
        fields.put("patient.cnsHistory", "false");
        fields.put("patient.pregnancy", "not-applicable");
        fields.put(
                "patient.liveVaccineOn",
                start.toLocalDate().minusDays(VACCINATED_DAYS_BEFORE).toString());
        fields.put("patient.cypDrugs", "none");
        fields.put("monograph", use.monograph());
        fields.put("indication", use.indication());
        fields.put("cycles.first", String.valueOf(use.first()));
        fields.put("cycles.last", String.valueOf(use.last()));
        fields.put("start", WardTime.entered(start));
        fields.put("zone", start.getZone().getId());
        return new Draft(fields);
    }

    /** With these bags in hospital, and these at home. */
    static Draft withBags(Draft order, String inHospital, String atHome) {
        return order.with("bagPolicy.allowedHours", atHome).with("bagPolicy.admittedHours", inHospital);
    }

    /** With one more bag that a person has fixed in cycle 1: it runs for all its hours. */
    static Draft withPin(Draft order, int number, int atHour, int bagHours) {
        String pin = "bagPolicy.pins[" + number + "].";
        return order.with(pin + "cycle", "1")
                .with(pin + "atHour", String.valueOf(atHour))
                .with(pin + "bagHours", String.valueOf(bagHours))
                .with(pin + "hours", String.valueOf(bagHours));
    }
}
