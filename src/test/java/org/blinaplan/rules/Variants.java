package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Safety;
import org.blinaplan.fixture.Orders;

/** Subjects that the planner never makes, for rules that check it. */
final class Variants {
    private Variants() {}

    static CycleOfCourse hospitalDays(CycleOfCourse subject, int days) {
        Admission planned = subject.cycle().admissions().get(0);
        return admissions(
                subject,
                List.of(new Admission(
                        planned.start(),
                        new Admission.Stay(days, TimeSpan.ofHours(planned.start(), days * 24L)),
                        planned.rule(),
                        planned.source())));
    }

    static CycleOfCourse supervisedOnly(CycleOfCourse subject) {
        Admission planned = subject.cycle().admissions().get(0);
        return admissions(subject, List.of(new Admission(planned.start(), null, planned.rule(), planned.source())));
    }

    static CycleOfCourse withoutAdmissions(CycleOfCourse subject) {
        return admissions(subject, List.of());
    }

    private static CycleOfCourse admissions(CycleOfCourse subject, List<Admission> admissions) {
        Cycle cycle = subject.cycle();
        Cycle changed = new Cycle(
                cycle.number(),
                cycle.phase(),
                cycle.ageGroup(),
                cycle.dosing(),
                cycle.infusion(),
                cycle.hours(),
                cycle.treatmentFreeDays(),
                cycle.nextCycleFrom(),
                cycle.earliestStart(),
                cycle.steps(),
                admissions,
                cycle.premedications());
        PlannedCycle planned = subject.planned();
        return new CycleOfCourse(
                subject.course(),
                new PlannedCycle(
                        changed,
                        planned.sequence(),
                        planned.clocks(),
                        planned.ledger(),
                        planned.line(),
                        planned.sessions(),
                        planned.alternatives()));
    }

    static CycleOfCourse withoutPremedicationRows(Orders orders) {
        PlannedCourse planned = orders.planned();
        Course course = planned.course();
        Indication indication = course.indication();
        Indication without = new Indication(
                indication.id(),
                indication.name(),
                indication.eligibility(),
                indication.cycles(),
                indication.admissions(),
                List.of());
        PlannedCourse changed = new PlannedCourse(
                new Course(course.order(), course.monograph(), without, course.cycles()),
                planned.cycles(),
                planned.policy(),
                planned.site(),
                planned.followed());
        return new CycleOfCourse(changed, changed.cycles().get(0));
    }

    static PlannedCourse withoutNotes(Orders orders) {
        PlannedCourse planned = orders.planned();
        Course course = planned.course();
        Monograph label = course.monograph();
        Safety safety = label.safety();
        Monograph without = new Monograph(
                label.id(),
                label.title(),
                label.edition(),
                label.adopted(),
                label.fixedDoseFrom(),
                label.cnsAdmissionDays(),
                label.indications(),
                label.bagTypes(),
                label.volumes(),
                label.vial(),
                new Safety(safety.interruptions(), safety.modifications(), safety.windows(), List.of()),
                label.pharmacology(),
                label.missing());
        return new PlannedCourse(
                new Course(course.order(), without, course.indication(), course.cycles()),
                planned.cycles(),
                planned.policy(),
                planned.site(),
                planned.followed());
    }

    static Monograph adopted(Monograph monograph) {
        return monograph.asAdopted();
    }
}
