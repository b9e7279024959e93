package org.blinaplan.ui.ward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.PlanUnderWay.UnderWay;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A course in the list of patients, in words.
 *
 * @param course its id
 * @param name of the patient, or the number where no name is known
 * @param number the hospital's
 * @param born date of birth
 * @param standing whether its order is verified
 * @param verified whether it is
 * @param state cycle and day, and how it runs
 * @param next the next visit
 * @param findings how many are above info
 * @param stopped whether one of them says stop
 */
record PatientRow(
        String course,
        String name,
        String number,
        String born,
        String standing,
        boolean verified,
        String state,
        String next,
        String findings,
        boolean stopped) {

    /** A course of the index; with its plan where it is under way. */
    static PatientRow of(IndexedCourse course, @Nullable UnderWay underWay, Instant now, Texts texts) {
        IndexedCourse.Named patient = course.patient();
        Plan plan = underWay != null && underWay.planned() instanceof Reading.Read<Stood> read
                ? read.value().plan()
                : null;
        long findings = plan == null
                ? 0
                : plan.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .count();
        return new PatientRow(
                course.id().text(),
                name(patient, texts),
                patient.number(),
                born(patient.birthDate()),
                standing(course, texts),
                course.verified() > 0,
                state(course, underWay, plan, texts),
                plan == null
                        ? ""
                        : visit(plan, now)
                                .map(visit -> Dates.moment(visit.at()))
                                .orElse(""),
                plan == null
                        ? ""
                        : texts.of(plan.isStopped() ? "patients.findings.stop" : "patients.findings", findings),
                plan != null && plan.isStopped());
    }

    private static String name(IndexedCourse.Named patient, Texts texts) {
        if (patient.equals(IndexedCourse.Named.NOBODY)) {
            return texts.of("patients.unreadable");
        }
        if (patient.familyName().isBlank() && patient.givenName().isBlank()) {
            return patient.number();
        }
        return patient.givenName().isBlank()
                ? patient.familyName()
                : patient.familyName().isBlank()
                        ? patient.givenName()
                        : patient.familyName() + ", " + patient.givenName();
    }

    private static String born(String text) {
        try {
            return Dates.birth(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String standing(IndexedCourse course, Texts texts) {
        if (course.latest() == 0) {
            return "";
        }
        if (course.verified() == 0) {
            return texts.of("patients.draft", course.latest());
        }
        return course.verified() == course.latest()
                ? texts.of("patients.verified", course.verified())
                : texts.of("patients.verified.draft", course.verified(), course.latest());
    }

    private static String state(IndexedCourse course, @Nullable UnderWay underWay, @Nullable Plan plan, Texts texts) {
        if (course.over()) {
            return texts.of("patients.over");
        }
        if (plan == null) {
            return underWay == null ? "" : texts.of("patients.notPlanned");
        }
        Optional<FollowedCycle> begun = plan.followed() == null
                ? Optional.empty()
                : plan.followed().cycles().stream()
                        .filter(cycle -> cycle.state() != CycleState.PLANNED)
                        .reduce((one, other) -> other);
        if (begun.isEmpty()) {
            return texts.of(
                    "patients.planned",
                    Dates.moment(plan.cycles().get(0).cycle().infusion().start()));
        }
        FollowedCycle cycle = begun.get();
        return texts.of(
                "patients.state",
                cycle.planned().cycle().number(),
                cycle.delivered().toHours() / 24 + 1,
                texts.of("state." + cycle.state()));
    }

    private static Optional<Visit> visit(Plan plan, Instant now) {
        return plan.cycles().stream()
                .flatMap(cycle -> cycle.sequence().visits().stream())
                .filter(visit -> isAhead(visit.at(), now))
                .findFirst();
    }

    private static boolean isAhead(ZonedDateTime at, Instant now) {
        return !at.toInstant().isBefore(now);
    }
}
