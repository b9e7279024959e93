package org.blinaplan.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.patient.Philadelphia;
import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** The patient of an order, read and written. */
final class PatientJson {
    private static final Map<String, Philadelphia> PHILADELPHIA = Words.of(Philadelphia.values(), Words::hyphenated);
    private static final Map<String, Pregnancy> PREGNANCY = Words.of(Pregnancy.values(), Words::hyphenated);

    private final TypingLimits limits;
    private final LocalDate today;
    private final @Nullable LocalDate start;

    /**
     * A reader for one order.
     *
     * @param limits what can be typed at all
     * @param today in the order's zone
     * @param start of the first planned cycle; absent where it could not be read
     */
    PatientJson(TypingLimits limits, LocalDate today, @Nullable LocalDate start) {
        this.limits = limits;
        this.today = today;
        this.start = start;
    }

    @Nullable
    Patient patient(ObjectReader in) {
        String id = in.required("id", Field.text());
        String familyName = in.optional("familyName", Field.text());
        String givenName = in.optional("givenName", Field.text());
        LocalDate birthDate = in.required("birthDate", Field.date());
        checkAge(in, birthDate);
        Weight weight = in.required("weight", BodyFields.weight(limits));
        LocalDate weightMeasuredOn = in.optional("weightMeasuredOn", Field.date());
        Height height = in.required("height", BodyFields.height(limits));
        LocalDate heightMeasuredOn = in.optional("heightMeasuredOn", Field.date());
        Philadelphia philadelphia = in.optional("philadelphia", Field.oneOf(PHILADELPHIA));
        boolean cnsHistory = in.optional("cnsHistory", Field.yesOrNo(), false);
        Pregnancy pregnancy = in.optional("pregnancy", Field.oneOf(PREGNANCY));
        LocalDate liveVaccineOn = in.optional("liveVaccineOn", Field.date());
        List<String> cypDrugs = in.optional("cypDrugs", Field.listOf(Field.text()));
        if (id == null || birthDate == null || weight == null || height == null) {
            return null;
        }
        return new Patient(
                id,
                familyName,
                givenName,
                birthDate,
                weight,
                weightMeasuredOn,
                height,
                heightMeasuredOn,
                philadelphia,
                cnsHistory,
                pregnancy,
                liveVaccineOn,
                cypDrugs);
    }

    private void checkAge(ObjectReader in, @Nullable LocalDate birthDate) {
        if (birthDate == null) {
            return;
        }
        String at = in.at("birthDate");
        if (birthDate.isAfter(today)) {
            in.problems()
                    .add(
                            at,
                            birthDate + " is in the future; write the day of birth, at the latest "
                                    + WallClock.date(today));
        }
        if (start == null) {
            return;
        }
        if (birthDate.isAfter(start)) {
            in.problems()
                    .add(
                            at,
                            birthDate + " is after the start of the course on " + WallClock.date(start)
                                    + "; one of them is wrong");
            return;
        }
        long years = ChronoUnit.YEARS.between(birthDate, start);
        if (years < limits.youngestYears() || years > limits.oldestYears()) {
            in.problems()
                    .add(
                            at,
                            birthDate + " makes the patient " + years + " years old at the start on "
                                    + WallClock.date(start)
                                    + "; write a date that gives " + limits.youngestYears() + " to "
                                    + limits.oldestYears() + " years");
        }
    }

    /** The patient as files write it, weight and height exact. */
    static JsonValue write(Patient patient) {
        ObjectWriter out = new ObjectWriter()
                .text("id", patient.id())
                .text("familyName", patient.familyName())
                .text("givenName", patient.givenName())
                .text("birthDate", patient.birthDate())
                .text("weight", patient.weight().kilograms().toPlainString() + " " + Weight.UNIT)
                .text("weightMeasuredOn", patient.weightMeasuredOn())
                .text("height", patient.height().centimetres().toPlainString() + " " + Height.UNIT)
                .text("heightMeasuredOn", patient.heightMeasuredOn())
                .text("philadelphia", word(patient.philadelphia()))
                .yesOrNo("cnsHistory", patient.cnsHistory())
                .text("pregnancy", word(patient.pregnancy()))
                .text("liveVaccineOn", patient.liveVaccineOn());
        List<String> cypDrugs = patient.cypDrugs();
        if (cypDrugs != null) {
            out.texts("cypDrugs", cypDrugs);
        }
        return out.done();
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : Words.hyphenated(value);
    }
}
