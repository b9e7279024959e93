package org.blinaplan.export.html;

import java.text.Normalizer;
import java.time.ZonedDateTime;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.patient.Patient;

/**
 * The foot of every sheet.
 *
 * @param name of the patient, or the number where no name was entered
 * @param identity birth date and number, after the name
 * @param valid until when
 * @param plan version, date of printing, check code
 */
record Foot(String name, String identity, String valid, String plan) {
    /** Of a sheet that is valid until this instant; {@code foot.valid} of the document's words says so. */
    static Foot of(Plan plan, PrintOptions options, Words words, ZonedDateTime until) {
        Patient patient = plan.order().patient();
        DateText dates = new DateText(words);
        ZonedDateTime printed = options.printedAt().atZone(plan.order().zone());
        String born = words.text("foot.born", dates.birth(patient.birthDate()));
        boolean named = patient.givenName() != null || patient.familyName() != null;
        return new Foot(
                name(patient),
                named ? born + words.text("foot.number", patient.id()) : born,
                words.text("foot.valid", dates.withYear(until.toLocalDate()), dates.exactClock(until)),
                plan(options.stamp(), words, dates.withYear(printed.toLocalDate()), dates.clock(printed)));
    }

    private static String plan(PageStamp stamp, Words words, String date, String clock) {
        String code = inFours(stamp.checkCode());
        String head = stamp.head();
        if (head == null) {
            return words.text("foot.plan", date, clock, code);
        }
        PageStamp.Signed signed = stamp.signed();
        return signed == null
                ? words.text("foot.plan.draft", date, clock, code, stamp.version(), head)
                : words.text("foot.plan.verified", date, clock, code, stamp.version(), head, signed.by());
    }

    /** The same for staff: the monograph stands there too, and the birth date at the head of the sheet alone. */
    Foot staff(Plan made, Words words) {
        Patient patient = made.order().patient();
        boolean adopted = made.monograph().adopted();
        return new Foot(
                name,
                name.equals(patient.id()) ? "" : words.text("foot.number", patient.id()),
                valid,
                words.text(
                        adopted ? "foot.monograph" : "foot.monograph.not-adopted",
                        made.monograph().id(),
                        plan));
    }

    /** The patient's name as it is printed everywhere, letters and their accents as one sign. */
    static String name(Patient patient) {
        return composed(patient.displayName());
    }

    /** Letters and their accents as one sign: the fonts have them that way. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String inFours(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
