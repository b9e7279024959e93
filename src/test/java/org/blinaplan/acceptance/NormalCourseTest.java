package org.blinaplan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.monograph.Eligibility;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.patient.Philadelphia;
import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A warning that comes with every course is not read: a normal one has none. */
class NormalCourseTest {
    /**
     * One course.
     *
     * @param name for the report
     * @param orders complete
     */
    record Normal(String name, Orders orders) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void showsNothingAboveInfo(Normal normal) {
        Plan plan = normal.orders().plan();
        assertThat(plan.cycles())
                .allSatisfy(cycle -> assertThat(cycle.sequence().bags()).isNotEmpty());
        assertThat(plan.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList())
                .isEmpty();
    }

    static Stream<Normal> courses() {
        List<Normal> courses = new ArrayList<>();
        for (Monograph label : List.of(adopted(Monographs.us()), adopted(Monographs.eu()))) {
            for (Indication indication : label.indications()) {
                for (Eligibility group : indication.eligibility()) {
                    Orders patient = group.ageGroup() == AgeGroup.ADULT
                            ? Orders.adult()
                            : Orders.adult().born("2017-06-01").weight("28").height("130");
                    courses.add(new Normal(
                            String.join(
                                    ", ",
                                    label.id(),
                                    indication.id(),
                                    group.ageGroup().name()),
                            complete(patient, label, indication)));
                }
            }
        }
        return courses.stream();
    }

    /** A site that adopts a monograph enters the rows it lacks: here the hospital days of consolidation, invented. */
    private static Monograph adopted(Monograph label) {
        List<Indication> whole = label.indications().stream()
                .map(indication -> indication.admission(1).isPresent()
                        ? indication
                        : new Indication(
                                indication.id(),
                                indication.name(),
                                indication.eligibility(),
                                indication.cycles(),
                                label.indication("consolidation").orElseThrow().admissions(),
                                indication.premedications()))
                .toList();
        return new Monograph(
                label.id(),
                label.title(),
                label.edition(),
                true,
                label.fixedDoseFrom(),
                label.cnsAdmissionDays(),
                whole,
                label.bagTypes(),
                label.volumes(),
                label.vial(),
                label.safety(),
                label.pharmacology(),
                List.of());
    }

    private static Orders complete(Orders orders, Monograph label, Indication indication) {
        return orders.monograph(label)
                .indication(indication.id())
                .cycles(1, indication.lastCycle())
                .philadelphia(Philadelphia.NEGATIVE)
                .pregnancy(Pregnancy.TEST_NEGATIVE)
                .weightMeasuredOn("2026-02-27")
                .liveVaccineOn("2025-10-01")
                .cypDrugs()
                .site(SitePolicies.full());
    }
}
