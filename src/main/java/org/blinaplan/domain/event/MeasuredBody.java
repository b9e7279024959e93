package org.blinaplan.domain.event;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** The order with the weight and height that decide a cycle: the last ones measured before its start. */
public final class MeasuredBody {
    private MeasuredBody() {}

    /** A measurement at the very start counts: it was made for it. */
    public static Order order(Order order, List<EventLog.Entry> entries, ZonedDateTime start) {
        Patient patient = order.patient();
        Weight weight = patient.weight();
        LocalDate weighed = patient.weightMeasuredOn();
        Height height = patient.height();
        LocalDate measured = patient.heightMeasuredOn();
        for (EventLog.Entry entry : entries) {
            CourseEvent event = entry.event();
            if (event.at().isAfter(start)) {
                break;
            }
            if (event instanceof CourseEvent.WeightMeasured found) {
                weight = found.weight();
                weighed = event.at().toLocalDate();
            } else if (event instanceof CourseEvent.HeightMeasured found) {
                height = found.height();
                measured = event.at().toLocalDate();
            }
        }
        return order.with(with(patient, weight, weighed, height, measured));
    }

    private static Patient with(
            Patient patient, Weight weight, @Nullable LocalDate weighed, Height height, @Nullable LocalDate measured) {
        return new Patient(
                patient.id(),
                patient.familyName(),
                patient.givenName(),
                patient.birthDate(),
                weight,
                weighed,
                height,
                measured,
                patient.philadelphia(),
                patient.cnsHistory(),
                patient.pregnancy(),
                patient.liveVaccineOn(),
                patient.cypDrugs());
    }
}
